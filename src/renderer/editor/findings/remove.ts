import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { withNotice } from '../notice';
import { fillEmptySides } from './empty-sides';
import { endOfFinding, findingOn, sidesOf, startOfFinding } from './places';
import { selectedFindings, type FindingRun } from './selected';

/** Deletes the selected findings, as one undo step, and says so. */
export const deleteFindings: Command = (state, dispatch) => {
  const run = selectedFindings(state);
  const { tr } = state;
  if (!run) {
    dispatch?.(withNotice(tr, { kind: 'no-finding' }));
    return true;
  }
  fillEmptySides(tr.delete(run.from, run.to));
  placeCaret(tr, run);
  const findings = run.last - run.first + 1;
  dispatch?.(closeHistory(withNotice(tr, { kind: 'deleted', findings })).scrollIntoView());
  return true;
};

/** The caret goes to the finding that took the place, else to the end of the one before. */
function placeCaret(tr: Transaction, run: FindingRun): void {
  const side = sidesOf(tr.doc).find(({ pos }) => pos === run.side.pos);
  const next = side && findingOn(side, run.first);
  const before = side && findingOn(side, run.first - 1);
  const pos = next ? startOfFinding(next) : before && endOfFinding(before);
  if (pos !== undefined) tr.setSelection(TextSelection.create(tr.doc, pos));
}
