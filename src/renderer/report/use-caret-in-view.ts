import type { Editor, EditorEvents } from '@tiptap/core';
import { useEffect, type RefObject } from 'react';
import { scrollToCaret } from './page-scroll';

/** Keeps the caret in view when the window changes its size, where it was in view before. */
export function useCaretInView(editor: Editor, desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = desk.current;
    if (!scroller) return undefined;
    let size = sizeOf(scroller);
    let wasInView = false;
    let frame = 0;
    const look = (): void => {
      // A page that has become shorter scrolls by itself, before its change of size is told.
      if (sizeOf(scroller) === size) wasInView = isCaretIn(scroller, editor);
    };
    const lookSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const onTransaction = ({ transaction }: EditorEvents['transaction']): void => {
      // Whoever puts the caret somewhere scrolls to it; the window may change its size before the next look.
      if (transaction.selectionSet) wasInView = true;
      lookSoon();
    };
    const resizing = new ResizeObserver(() => {
      size = sizeOf(scroller);
      if (wasInView && !isCaretIn(scroller, editor)) scrollToCaret(editor.view, scroller);
    });
    resizing.observe(scroller);
    scroller.addEventListener('scroll', lookSoon, { passive: true });
    editor.on('transaction', onTransaction);
    return () => {
      resizing.disconnect();
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', lookSoon);
      editor.off('transaction', onTransaction);
    };
  }, [editor, desk]);
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}

function isCaretIn(scroller: HTMLElement, editor: Editor): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const caret = editor.view.coordsAtPos(editor.state.selection.head);
  return caret.top >= top && caret.bottom <= bottom;
}
