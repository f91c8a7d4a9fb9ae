import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { findingAt } from '../findings/places';
import { findingElementAt } from './gap-at';

/** The finding that the handle stands at, and where, within what scrolls. */
export interface HandlePlace {
  readonly findingId: string;
  readonly top: number;
  readonly left: number;
}

/** How far left of the finding's bullet the handle stands. */
const BESIDE = 40;

/** Where the handle stands: at the finding under the pointer, else at the one with the caret. */
export function useHandlePlace(
  editor: Editor,
  desk: RefObject<HTMLElement | null>,
  isHeld: boolean,
): HandlePlace | undefined {
  const [place, setPlace] = useState<HandlePlace>();
  const pointerY = useRef<number | null>(null);
  const look = useCallback(() => {
    const scroller = desk.current;
    if (!scroller) return;
    const y = pointerY.current;
    const element = (y === null ? undefined : findingElementAt(editor, y)) ?? atCaret(editor);
    setPlace((before) => samePlace(before, element && placeBeside(element, scroller)));
  }, [editor, desk]);
  useEffect(() => {
    if (isHeld) return undefined;
    return watch(editor, desk.current, pointerY, look);
  }, [editor, desk, isHeld, look]);
  return place;
}

/** Calls `look` once a frame while the pointer, the caret or the text moves. */
function watch(
  editor: Editor,
  scroller: HTMLElement | null,
  pointerY: { current: number | null },
  look: () => void,
): () => void {
  let frame = 0;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  const onMove = (event: PointerEvent): void => {
    pointerY.current = event.clientY;
    soon();
  };
  const onLeave = (): void => {
    pointerY.current = null;
    soon();
  };
  // The page grows and shrinks also by what is drawn only now, and stands in the middle of the desk.
  const size = new ResizeObserver(soon);
  size.observe(editor.view.dom);
  if (scroller) size.observe(scroller);
  soon();
  editor.on('transaction', soon);
  editor.on('focus', soon);
  editor.on('blur', soon);
  scroller?.addEventListener('scroll', soon, { passive: true });
  scroller?.addEventListener('pointermove', onMove);
  scroller?.addEventListener('pointerleave', onLeave);
  return () => {
    cancelAnimationFrame(frame);
    size.disconnect();
    editor.off('transaction', soon);
    editor.off('focus', soon);
    editor.off('blur', soon);
    scroller?.removeEventListener('scroll', soon);
    scroller?.removeEventListener('pointermove', onMove);
    scroller?.removeEventListener('pointerleave', onLeave);
  };
}

function atCaret({ view, state, isFocused }: Editor): HTMLElement | undefined {
  const finding = isFocused ? findingAt(state.selection.$head) : undefined;
  const element = finding && view.nodeDOM(finding.pos);
  return element instanceof HTMLElement ? element : undefined;
}

function placeBeside(element: HTMLElement, scroller: HTMLElement): HandlePlace {
  const box = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  return {
    findingId: element.dataset.id ?? '',
    top: box.top - frame.top + scroller.scrollTop,
    left: box.left - frame.left + scroller.scrollLeft - BESIDE,
  };
}

/** The former object where nothing changed, so that React need not draw again. */
function samePlace(
  before: HandlePlace | undefined,
  now: HandlePlace | undefined,
): HandlePlace | undefined {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
