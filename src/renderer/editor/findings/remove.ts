import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { withNotice } from '../notice';
import { fillEmptySides } from './empty-sides';
import { endOfFinding, findingOn, sidesOf, startOfFinding } from './places';
import { nothingSelected, selectedRuns, type FindingRun } from './selected';

/** Deletes the selected findings, of several sides too, as one undo step, and says so. */
export const deleteFindings: Command = (state, dispatch) => {
  const runs = selectedRuns(state);
  const [first] = runs;
  const { tr } = state;
  if (!first) {
    dispatch?.(withNotice(tr, nothingSelected(state)));
    return true;
  }
  for (const run of [...runs].reverse()) tr.delete(run.from, run.to);
  placeCaret(fillEmptySides(tr), first);
  const findings = runs.reduce((sum, run) => sum + run.last - run.first + 1, 0);
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
