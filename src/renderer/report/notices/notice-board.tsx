import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { onNotice, type Notice } from '../../editor/notice';
import { useWords } from '../../words';
import { CaretHint } from './caret-hint';
import { isRefusal, noticeWords } from './notice-words';
import { offerUndo } from './offer-undo';

interface Said {
  readonly text: string;
  /** Counts up, so that the same words said again are read out and shown again. */
  readonly turn: number;
  readonly isHint: boolean;
}

export interface NoticeBoardProps {
  readonly editor: Editor;
  readonly desk: RefObject<HTMLElement | null>;
}

/** Tells the writer what the editor did or would not do: read out, and shown beside the caret. */
export function NoticeBoard({ editor, desk }: NoticeBoardProps) {
  const words = useWords('editor');
  const [said, setSaid] = useState<Said>({ text: '', turn: 0, isHint: false });
  const takeAwayOffer = useRef<() => void>(() => undefined);
  const hear = useEffectEvent((notice: Notice) => {
    if (notice.kind === 'deleted') {
      takeAwayOffer.current();
      takeAwayOffer.current = offerUndo(editor, noticeWords(words, notice));
      return;
    }
    const text = noticeWords(words, notice);
    setSaid(({ turn }) => ({ text, turn: turn + 1, isHint: isRefusal(notice) }));
  });
  useEffect(() => onNotice(editor, (notice) => hear(notice)), [editor]);
  useEffect(() => () => takeAwayOffer.current(), []);
  return (
    <>
      <div className="visually-hidden" aria-live="polite">
        {/* A no-break space makes words that are said twice in a row news to a screen reader. */}
        {said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`}
      </div>
      {said.isHint && <CaretHint key={said.turn} editor={editor} desk={desk} text={said.text} />}
    </>
  );
}
