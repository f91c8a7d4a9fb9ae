import type { Command, Transaction } from '@tiptap/pm/state';
import { eraseSelected, refuseLocked } from '../guard/erase-selection';
import { writingPlace } from '../guard/writing-place';
import { withNotice } from '../notice';
import { splitBlock } from '../sections/split-block';
import { emptyFinding } from './empty-sides';
import { findingAt, isEmptyFinding, startOfFinding, type FindingPlace } from './places';

/**
 * Enter: splits the text at the caret, in place of what is selected. In a finding that is still empty it
 * stays and says so: Word ends the list there, but here the next words would go into somebody's sentence
 * or to the other side, unseen by one who looks at the keys.
 */
export const enter: Command = (state, dispatch) => {
  const { tr, selection } = state;
  if (!selection.empty && !eraseSelected(tr)) return refuseLocked(state, dispatch);
  if (writingPlace(tr.selection.$from) !== 'free') return refuseLocked(state, dispatch);
  const finding = findingAt(tr.selection.$from);
  if (!finding) splitBlock(tr);
  else if (isEmptyFinding(finding.node) && selection.empty)
    withNotice(tr, { kind: 'empty-finding' });
  else splitFinding(tr, finding);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** The first part keeps the id; the second gets its own. Words are never parted from their id. */
function splitFinding(tr: Transaction, finding: FindingPlace): void {
  const { $from } = tr.selection;
  const { finding: type, paragraph } = tr.doc.type.schema.nodes;
  if (!type || !paragraph) throw new Error('The schema has no findings.');
  if ($from.pos === startOfFinding(finding) && !isEmptyFinding(finding.node)) {
    tr.insert(finding.pos, emptyFinding(tr.doc));
  } else if ($from.parentOffset === 0 && !isEmptyFinding(finding.node)) {
    tr.split($from.before(), 1, [{ type, attrs: { id: '' } }]);
  } else {
    tr.split($from.pos, 2, [{ type, attrs: { id: '' } }, { type: paragraph }]);
  }
}
