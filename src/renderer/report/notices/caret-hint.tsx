import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import './caret-hint.css';

export interface CaretHintProps {
  readonly editor: Editor;
  readonly desk: RefObject<HTMLElement | null>;
  readonly text: string;
}

/** Long enough to read a sentence. */
const SHOWN_MS = 5000;
const BELOW = 6;

/** A quiet hint below the caret. It goes away by itself, or with the next thing one does. */
export function CaretHint({ editor, desk, text }: CaretHintProps) {
  const hint = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(true);
  useLayoutEffect(() => {
    if (!hint.current) return;
    const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.head);
    const limit = window.innerWidth - hint.current.offsetWidth - BELOW;
    hint.current.style.left = `${Math.max(BELOW, Math.min(left, limit))}px`;
    hint.current.style.top = `${bottom + BELOW}px`;
  }, [editor]);
  useEffect(() => {
    const hide = (): void => setShown(false);
    const scroller = desk.current;
    const timer = setTimeout(hide, SHOWN_MS);
    editor.on('selectionUpdate', hide);
    editor.on('update', hide);
    scroller?.addEventListener('scroll', hide, { passive: true });
    return () => {
      clearTimeout(timer);
      editor.off('selectionUpdate', hide);
      editor.off('update', hide);
      scroller?.removeEventListener('scroll', hide);
    };
  }, [editor, desk]);
  // The words are read out by the notice board; here they are for the eye.
  return isShown ? (
    <div className="caret-hint" ref={hint} aria-hidden>
      {text}
    </div>
  ) : null;
}
