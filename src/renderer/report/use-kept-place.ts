import type { Editor } from '@tiptap/core';
import { useEffect, type RefObject } from 'react';
import type { Place } from '../../core/api';
import type { ReportId } from '../../core/report/report';
import { settle } from './page-scroll';
import { placeOfCaret, selectionAtPlace } from './place';

const PAUSE_MS = 500;

/** Opens the report where the writer left it, and keeps where that is. */
export function useKeptPlace(
  editor: Editor,
  desk: RefObject<HTMLElement | null>,
  id: ReportId,
  place: Place | null,
): void {
  useEffect(() => {
    const scroller = desk.current;
    if (!scroller) return undefined;
    restore(editor, scroller, place);
    return keep(editor, scroller, id);
  }, [editor, desk, id, place]);
}

function restore(editor: Editor, scroller: HTMLElement, place: Place | null): void {
  const { view, state } = editor;
  const selection = selectionAtPlace(state.doc, place);
  if (selection) view.dispatch(state.tr.setSelection(selection));
  view.focus();
  const top = place?.scrollTop ?? 0;
  settle(() => {
    const moved = Math.abs(scroller.scrollTop - top) > 1;
    scroller.scrollTop = top;
    return moved;
  });
}

function keep(editor: Editor, scroller: HTMLElement, id: ReportId): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    const place = { ...placeOfCaret(editor.state), scrollTop: Math.round(scroller.scrollTop) };
    void window.arolwg.keepPlace(id, place);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE_MS);
  };
  editor.on('selectionUpdate', soon);
  scroller.addEventListener('scroll', soon, { passive: true });
  return () => {
    editor.off('selectionUpdate', soon);
    scroller.removeEventListener('scroll', soon);
    if (timer === undefined) return;
    clearTimeout(timer);
    tell();
  };
}
