import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { withNotice } from '../notice';
import { asOwnUndoStep } from '../own-undo-step';
import { fillEmptySides } from './empty-sides';
import { endOfFinding, findingOn, sidesOf, startOfFinding } from './places';
import { nothingSelected, selectedRuns, touches, type FindingRun } from './selected';

/** Deletes the selected findings, of several sides too, as one undo step, and says so. */
export const deleteFindings: Command = (state, dispatch) => {
  const runs = selectedRuns(state);
  if (runs.length > 0) return deleteRuns(runs)(state, dispatch);
  dispatch?.(withNotice(state.tr, nothingSelected(state)));
  return true;
};

/** Deletes these findings as one undo step, and says so; a caret that is in none of them stays. */
export function deleteRuns(runs: readonly FindingRun[]): Command {
  return ({ tr, selection }, dispatch) => {
    for (const run of [...runs].reverse()) tr.delete(run.from, run.to);
    fillEmptySides(tr);
    const [first] = runs;
    const isTouched = runs.some((run) => touches(selection, run));
    if (first && isTouched) placeCaret(tr, first);
    const findings = runs.reduce((sum, run) => sum + run.last - run.first + 1, 0);
    const deleted = asOwnUndoStep(withNotice(tr, { kind: 'deleted', findings }));
    dispatch?.(isTouched ? deleted.scrollIntoView() : deleted);
    return true;
  };
}

/** The caret goes to the finding that took the place, else to the end of the one before. */
function placeCaret(tr: Transaction, run: FindingRun): void {
  const side = sidesOf(tr.doc).find(({ pos }) => pos === run.side.pos);
  const next = side && findingOn(side, run.first);
  const before = side && findingOn(side, run.first - 1);
  const pos = next ? startOfFinding(next) : before && endOfFinding(before);
  if (pos !== undefined) tr.setSelection(TextSelection.create(tr.doc, pos));
}
