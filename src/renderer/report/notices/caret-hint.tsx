import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { findingAt } from '../../editor/findings/places';
import './caret-hint.css';

export interface CaretHintProps {
  readonly editor: Editor;
  readonly desk: RefObject<HTMLElement | null>;
  readonly text: string;
}

/** Long enough to read a sentence. */
const SHOWN_MS = 5000;
/** The click or key that led into the locked place may still be scrolling and moving the caret. */
const SETTLING_MS = 600;
const BELOW = 6;

/** A quiet hint below the caret. It goes away by itself, or with the next thing one does. */
export function CaretHint({ editor, desk, text }: CaretHintProps) {
  const hint = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(true);
  useLayoutEffect(() => placeBelowCaret(hint.current, editor), [editor]);
  useEffect(() => {
    const since = performance.now();
    const about = placeOf(editor);
    const hide = (): void => setShown(false);
    const follow = (): void => {
      // Elsewhere it would be said of words that it is not about.
      const isElsewhere = placeOf(editor) !== about;
      if (isElsewhere || performance.now() - since > SETTLING_MS) hide();
      else placeBelowCaret(hint.current, editor);
    };
    const scroller = desk.current;
    const timer = setTimeout(hide, SHOWN_MS);
    editor.on('selectionUpdate', follow);
    editor.on('update', hide);
    scroller?.addEventListener('scroll', follow, { passive: true });
    return () => {
      clearTimeout(timer);
      editor.off('selectionUpdate', follow);
      editor.off('update', hide);
      scroller?.removeEventListener('scroll', follow);
    };
  }, [editor, desk]);
  // The words are read out by the notice board; here they are for the eye.
  return isShown ? (
    <div className="caret-hint" ref={hint} aria-hidden>
      {text}
    </div>
  ) : null;
}

/** The part of the report with the caret, and whether it is in one of its findings. */
function placeOf({ state: { selection } }: Editor): string {
  const { $head } = selection;
  return `${$head.index(0)} ${findingAt($head) === undefined ? 'beside' : 'in'} findings`;
}

function placeBelowCaret(hint: HTMLElement | null, editor: Editor): void {
  if (!hint) return;
  const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.head);
  const limit = window.innerWidth - hint.offsetWidth - BELOW;
  hint.style.left = `${Math.max(BELOW, Math.min(left, limit))}px`;
  hint.style.top = `${bottom + BELOW}px`;
}
