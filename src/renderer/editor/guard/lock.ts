import { closeHistory } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { withNotice, type LockablePart } from '../notice';
import { onPurpose } from './guard';

const LOCKABLE: readonly LockablePart[] = ['imprint', 'section', 'question'];

/** Locks or unlocks the text of the section, question or imprint that stands at `pos`. */
export function toggleLock(pos: number): Command {
  return ({ doc, tr }, dispatch) => {
    const node = doc.nodeAt(pos);
    const part = LOCKABLE.find((kind) => kind === node?.type.name);
    if (!node || !part) return false;
    const locked = node.attrs.locked !== true;
    tr.setNodeAttribute(pos, 'locked', locked);
    dispatch?.(closeHistory(onPurpose(withNotice(tr, { kind: 'lock-changed', part, locked }))));
    return true;
  };
}
