import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Place } from '../../core/api';
import type { ReportId } from '../../core/report/report';
import { useArolwgEvent } from '../events';
import { scrollToCaret, settle } from './page-scroll';
import { placeOfCaret, selectionAtPlace } from './place';

const PAUSE_MS = 500;

/** Opens the report where the writer left it, and keeps where that is. */
export function useKeptPlace(
  editor: Editor,
  desk: RefObject<HTMLElement | null>,
  id: ReportId,
  place: Place | null,
): void {
  const tell = (top: number): void => {
    void window.arolwg.keepPlace(id, { ...placeOfCaret(editor.state), scrollTop: Math.round(top) });
  };
  const tellFromEffect = useEffectEvent(tell);
  useEffect(() => {
    const scroller = desk.current;
    if (!scroller) return undefined;
    restore(editor, scroller, place);
    return watch(editor, scroller, (top) => tellFromEffect(top));
  }, [editor, desk, place]);
  useArolwgEvent((event) => {
    if (event.kind === 'closing' && desk.current) tell(desk.current.scrollTop);
  });
}

function restore(editor: Editor, scroller: HTMLElement, place: Place | null): void {
  const { view, state } = editor;
  const selection = selectionAtPlace(state.doc, place);
  if (selection) view.dispatch(state.tr.setSelection(selection));
  view.focus();
  // Where nothing is written yet, the writer begins where there is something to write, not at the cover.
  if (place === null && !hasFindings(state.doc)) scrollToCaret(view, scroller);
  else scrollTo(scroller, place?.scrollTop ?? 0);
}

function scrollTo(scroller: HTMLElement, top: number): void {
  settle(() => {
    const moved = Math.abs(scroller.scrollTop - top) > 1;
    scroller.scrollTop = top;
    return moved;
  });
}

function hasFindings(doc: Node): boolean {
  let found = false;
  doc.descendants((node) => {
    if (node.type.name === 'finding') found ||= node.textContent.trim() !== '';
    return !found;
  });
  return found;
}

/** Calls `tell` with where the page stands after each pause in moving about, and at the end where one is due. */
function watch(editor: Editor, scroller: HTMLElement, tell: (top: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // At the end the page is taken out already, and what is in no window stands at its top.
  let top = scroller.scrollTop;
  const soon = (): void => {
    top = scroller.scrollTop;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      tell(scroller.scrollTop);
    }, PAUSE_MS);
  };
  editor.on('selectionUpdate', soon);
  scroller.addEventListener('scroll', soon, { passive: true });
  return () => {
    editor.off('selectionUpdate', soon);
    scroller.removeEventListener('scroll', soon);
    if (timer === undefined) return;
    clearTimeout(timer);
    tell(top);
  };
}
