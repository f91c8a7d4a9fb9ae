import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';

const OWN_STEP = 'arolwg-own-undo-step';

/** Makes a change one undo step: words typed shortly before or after it are not taken back with it. */
export function asOwnUndoStep(tr: Transaction): Transaction {
  return closeHistory(tr).setMeta(OWN_STEP, true);
}

/**
 * Ends the undo step behind such a change, where the history by itself only begins one. What other
 * plugins append to the change is applied by then, and so undone with it.
 */
export const OwnUndoSteps = Extension.create({
  name: 'ownUndoSteps',
  onTransaction({ editor, transaction }) {
    if (transaction.getMeta(OWN_STEP) === true) {
      editor.view.dispatch(closeHistory(editor.state.tr));
    }
  },
});
