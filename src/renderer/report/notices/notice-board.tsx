import type { Editor } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { onNotice, type Notice } from '../../editor/notice';
import { run } from '../../editor/run';
import { showToast } from '../../ui/toasts';
import { useWords, wordsOf } from '../../words';
import { CaretHint } from './caret-hint';
import { isRefusal, noticeWords } from './notice-words';

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
  const hear = useEffectEvent((notice: Notice) => {
    if (notice.kind === 'deleted') {
      offerUndo(editor, noticeWords(words, notice));
      return;
    }
    const text = noticeWords(words, notice);
    setSaid(({ turn }) => ({ text, turn: turn + 1, isHint: isRefusal(notice) }));
  });
  useEffect(() => onNotice(editor, (notice) => hear(notice)), [editor]);
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

/** Says what was deleted and offers to bring it back, for as long as undo means just that. */
function offerUndo(editor: Editor, text: string): void {
  const close = showToast({
    text,
    action: { label: wordsOf('common')('undo'), run: () => run(editor, undo) },
  });
  // The deletion itself is still being applied.
  setTimeout(() => editor.on('update', closeOnce));
  const closeOnce = (): void => {
    editor.off('update', closeOnce);
    close();
  };
}
