import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { eraseSelection, refuseLocked } from '../guard/erase-selection';
import { writingPlace } from '../guard/writing-place';
import { withNotice } from '../notice';
import { joinBlockAfter, joinBlockBefore } from '../sections/join-block';
import {
  endOfFinding,
  findingAt,
  findingOn,
  isEmptyFinding,
  sidesOf,
  startOfFinding,
  type FindingPlace,
} from './places';

/** Backspace where the browser cannot carry it out: over a selection or at the start of a text. */
export const backspace: Command = (state, dispatch) => {
  const { selection, tr } = state;
  if (!selection.empty) return withinOneText(state) ? false : eraseSelection(state, dispatch);
  const { $from } = selection;
  if (writingPlace($from) !== 'free') return refuseLocked(state, dispatch);
  if ($from.parentOffset > 0) return false;
  const finding = findingAt($from);
  if (!finding) joinBlockBefore(tr);
  else if ($from.pos > startOfFinding(finding)) tr.join($from.before());
  else backspaceAtStart(tr, finding);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Delete where the browser cannot carry it out: over a selection or at the end of a text. */
export const deleteForward: Command = (state, dispatch) => {
  const { selection, tr } = state;
  if (!selection.empty) return withinOneText(state) ? false : eraseSelection(state, dispatch);
  const { $from } = selection;
  if (writingPlace($from) !== 'free') return refuseLocked(state, dispatch);
  if ($from.parentOffset < $from.parent.content.size) return false;
  const finding = findingAt($from);
  if (!finding) joinBlockAfter(tr);
  else if ($from.pos < endOfFinding(finding)) tr.join($from.after());
  else deleteAtEnd(tr, finding);
  dispatch?.(tr.scrollIntoView());
  return true;
};

const withinOneText = ({ selection }: Parameters<Command>[0]): boolean =>
  selection.$from.sameParent(selection.$to) && writingPlace(selection.$from) === 'free';

function backspaceAtStart(tr: Transaction, finding: FindingPlace): void {
  const before = findingOn(finding.side, finding.index - 1);
  if (before) joinFindings(tr, before, finding);
  else if (isEmptyFinding(finding.node)) leaveBackwards(tr, finding);
  else withNotice(tr, { kind: 'first-finding', side: finding.side.side });
}

function deleteAtEnd(tr: Transaction, finding: FindingPlace): void {
  const after = findingOn(finding.side, finding.index + 1);
  if (after) joinFindings(tr, finding, after);
  else withNotice(tr, { kind: 'last-finding', side: finding.side.side });
}

/** Makes one finding of two. The first one's id stays, unless it has no words to go with it. */
function joinFindings(tr: Transaction, first: FindingPlace, second: FindingPlace): void {
  tr.join(second.pos, 2);
  if (isEmptyFinding(first.node)) tr.setNodeAttribute(first.pos, 'id', second.node.attrs.id);
}

/** Backspace in the first finding of a side while that is empty: back to what was written before. */
function leaveBackwards(tr: Transaction, finding: FindingPlace): void {
  const { side, pos, node } = finding;
  if (side.list.childCount > 1) {
    tr.delete(pos, pos + node.nodeSize);
    tr.setSelection(TextSelection.create(tr.doc, startOfFinding(finding)));
    return;
  }
  const before = sidesOf(tr.doc)
    .filter((other) => other.pos < side.pos)
    .at(-1);
  const last = before && findingOn(before, before.list.childCount - 1);
  if (!last) return;
  tr.setSelection(TextSelection.create(tr.doc, endOfFinding(last)));
  withNotice(tr, { kind: 'went-on', question: last.side.question, side: last.side.side });
}
