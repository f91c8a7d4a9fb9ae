import type { Command } from '@tiptap/pm/state';
import { withNotice, type LockablePart } from '../notice';
import { asOwnUndoStep } from '../own-undo-step';
import { onPurpose } from './guard';

const LOCKABLE: readonly LockablePart[] = ['imprint', 'section', 'question'];

/** Locks or unlocks the section, question or imprint with the caret, and says how the cover is changed. */
export const toggleLockHere: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if ($head.depth > 0 && toggleLock($head.before(1))(state, dispatch)) return true;
  dispatch?.(withNotice(state.tr, { kind: 'locked', part: 'cover' }));
  return true;
};

/** Locks or unlocks the text of the section, question or imprint that stands at `pos`. */
export function toggleLock(pos: number): Command {
  return ({ doc, tr }, dispatch) => {
    const node = doc.nodeAt(pos);
    const part = LOCKABLE.find((kind) => kind === node?.type.name);
    if (!node || !part) return false;
    const locked = node.attrs.locked !== true;
    tr.setNodeAttribute(pos, 'locked', locked);
    dispatch?.(asOwnUndoStep(onPurpose(withNotice(tr, { kind: 'lock-changed', part, locked }))));
    return true;
  };
}
