import type { Editor } from '@tiptap/core';
import { isHistoryTransaction, undo } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { run } from '../../editor/run';
import { showToast } from '../../ui/toasts';
import { wordsOf } from '../../words';

/**
 * Says what was just deleted and offers to bring it back, for as long as undo means just that: whoever
 * types on still reads it, and it goes once it is undone. Gives a function that takes it away.
 */
export function offerUndo(editor: Editor, text: string): () => void {
  const action = { label: wordsOf('common')('undo'), run: () => run(editor, undo) };
  let takeAway = showToast({ text, action });
  let isOffered = true;
  const follow = ({ transaction }: { readonly transaction: Transaction }): void => {
    const isUndone = isHistoryTransaction(transaction);
    if (!isUndone && !isOffered) return;
    takeAway();
    isOffered = false;
    if (!isUndone) takeAway = showToast({ text });
  };
  // The deletion itself is still being applied.
  const start = setTimeout(() => editor.on('update', follow));
  return () => {
    clearTimeout(start);
    editor.off('update', follow);
    takeAway();
  };
}
