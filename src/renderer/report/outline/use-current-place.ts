import type { Editor } from '@tiptap/core';
import { useEffect, useState, type RefObject } from 'react';
import { outlinePlaceAt, placeKey } from './find-place';

/** How far below the top of the desk a part counts as the one that is read. */
const READING_LINE = 120;

/** The key of the outline's line where the writer is: at the caret, or where the page was scrolled. */
export function useCurrentPlace(editor: Editor, desk: RefObject<HTMLElement | null>): string {
  const [current, setCurrent] = useState(() => atCaret(editor));
  useEffect(() => {
    const scroller = desk.current;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      if (scroller)
        setCurrent(caretIsSeen(editor, scroller) ? atCaret(editor) : atTop(editor, scroller));
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    soon();
    editor.on('selectionUpdate', soon);
    scroller?.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      editor.off('selectionUpdate', soon);
      scroller?.removeEventListener('scroll', soon);
    };
  }, [editor, desk]);
  return current;
}

function atCaret({ state }: Editor): string {
  return placeKey(outlinePlaceAt(state.selection.$head));
}

function caretIsSeen({ view, state }: Editor, scroller: HTMLElement): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const caret = view.coordsAtPos(state.selection.head);
  return caret.bottom > top && caret.top < bottom;
}

/** The place whose text stands at the reading line. */
function atTop({ view, state }: Editor, scroller: HTMLElement): string {
  const frame = scroller.getBoundingClientRect();
  const page = view.dom.getBoundingClientRect();
  const point = { left: page.left + page.width / 2, top: frame.top + READING_LINE };
  const pos = view.posAtCoords(point)?.pos ?? 0;
  return placeKey(outlinePlaceAt(state.doc.resolve(pos)));
}
