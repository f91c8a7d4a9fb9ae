import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import { eraseSelected, refuseLocked } from '../guard/erase-selection';
import { writingPlace } from '../guard/writing-place';
import { withNotice } from '../notice';
import { splitBlock } from '../sections/split-block';
import { emptyFinding } from './empty-sides';
import {
  findingAt,
  findingOn,
  isEmptyFinding,
  sidesOf,
  startOfFinding,
  type FindingPlace,
} from './places';

/** Enter: splits the text at the caret, in place of what is selected. */
export const enter: Command = (state, dispatch) => {
  const { tr, selection } = state;
  if (!selection.empty && !eraseSelected(tr)) return refuseLocked(state, dispatch);
  if (writingPlace(tr.selection.$from) !== 'free') return refuseLocked(state, dispatch);
  const finding = findingAt(tr.selection.$from);
  if (!finding) splitBlock(tr);
  else if (isEmptyFinding(finding.node) && selection.empty) goOn(tr, finding);
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

/**
 * Enter in a finding that is still empty ends the list, as in Word: the empty finding goes away and
 * the caret goes on to the next place to write. A side that holds nothing yet has no list to end:
 * who pressed Enter once too often would write on the other side without seeing it.
 */
function goOn(tr: Transaction, finding: FindingPlace): void {
  if (finding.side.list.childCount === 1) {
    withNotice(tr, { kind: 'empty-side', side: finding.side.side });
    return;
  }
  const next = findingOn(finding.side, finding.index + 1) ?? firstOnNextSide(tr, finding);
  if (!next) {
    withNotice(tr, { kind: 'last-finding', side: finding.side.side });
    return;
  }
  tr.setSelection(TextSelection.create(tr.doc, startOfFinding(next)));
  tr.delete(finding.pos, finding.pos + finding.node.nodeSize);
  const { question, side } = next.side;
  withNotice(tr, { kind: 'went-on', question, side });
}

function firstOnNextSide({ doc }: Pick<EditorState, 'doc'>, { side }: FindingPlace) {
  const next = sidesOf(doc).find(({ pos }) => pos > side.pos);
  return next && findingOn(next, 0);
}
