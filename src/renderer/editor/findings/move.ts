import {
  TextSelection,
  type Command,
  type EditorState,
  type Selection,
  type Transaction,
} from '@tiptap/pm/state';
import { assertNever } from '../../../core/result';
import { withNotice } from '../notice';
import { asOwnUndoStep } from '../own-undo-step';
import { fillEmptySides } from './empty-sides';
import { findingAt, findingOn, isEmptyFinding, sidesOf, type SidePlace } from './places';
import { nothingSelected, selectedRuns, touches, type FindingRun } from './selected';

export type MoveDirection = 'up' | 'down' | 'other-side' | 'next-question' | 'previous-question';

/** A gap between the findings of a side: 0 is before the first. */
export interface FindingGap {
  readonly side: SidePlace;
  readonly gap: number;
}

/** Moves the selected findings; up and down lead over the borders of sides and questions. */
export function moveFindings(direction: MoveDirection): Command {
  return (state, dispatch) => {
    const [run, ...others] = selectedRuns(state);
    if (!run) return say(state, dispatch, nothingSelected(state));
    if (others.length > 0) return say(state, dispatch, { kind: 'several-sides' });
    return moveRun(run, direction)(state, dispatch);
  };
}

/** Moves these findings, wherever the caret is. */
export function moveRun(run: FindingRun, direction: MoveDirection): Command {
  return (state, dispatch) => {
    const gap = gapInDirection(state, run, direction);
    if (!gap) return say(state, dispatch, { kind: 'cannot-move', direction: edgeOf(direction) });
    dispatch?.(movedTo(state, run, gap));
    return true;
  };
}

/** Whether findings can go in a direction: at the ends of the report some cannot. */
export function canMove(state: EditorState, run: FindingRun, direction: MoveDirection): boolean {
  return gapInDirection(state, run, direction) !== undefined;
}

/** Moves findings into a gap, as one undo step, and says where they are now. */
export function moveFindingsTo(run: FindingRun, gap: FindingGap): Command {
  return (state, dispatch) => {
    const stays = gap.side.pos === run.side.pos && gap.gap >= run.first && gap.gap <= run.last + 1;
    if (!stays) dispatch?.(movedTo(state, run, gap));
    return true;
  };
}

function say(
  state: EditorState,
  dispatch: Parameters<Command>[1],
  notice: Parameters<typeof withNotice>[1],
): boolean {
  dispatch?.(withNotice(state.tr, notice));
  return true;
}

function gapInDirection(
  { doc }: EditorState,
  { side, first, last }: FindingRun,
  direction: MoveDirection,
): FindingGap | undefined {
  const sides = sidesOf(doc);
  const at = sides.findIndex(({ pos }) => pos === side.pos);
  const endOf = (other: SidePlace | undefined): FindingGap | undefined =>
    other && { side: other, gap: other.list.childCount };
  switch (direction) {
    case 'up':
      return first > 0 ? { side, gap: first - 1 } : endOf(sides[at - 1]);
    case 'down': {
      if (last < side.list.childCount - 1) return { side, gap: last + 2 };
      const next = sides[at + 1];
      return next && { side: next, gap: 0 };
    }
    case 'other-side':
      return endOf(sides[side.side === 'positives' ? at + 1 : at - 1]);
    case 'next-question':
      return endOf(sides[at + 2]);
    case 'previous-question':
      return endOf(sides[at - 2]);
    default:
      return assertNever(direction);
  }
}

function edgeOf(direction: MoveDirection): 'up' | 'down' | 'next' | 'previous' {
  if (direction === 'next-question') return 'next';
  if (direction === 'previous-question') return 'previous';
  return direction === 'up' ? 'up' : 'down';
}

function movedTo(state: EditorState, run: FindingRun, gap: FindingGap): Transaction {
  const { tr, selection } = state;
  const findings = state.doc.slice(run.from, run.to).content;
  tr.delete(run.from, run.to);
  const at = makeRoom(tr, run, gap);
  tr.insert(at, findings);
  const isTouched = touches(selection, run);
  if (isTouched) keepSelection(tr, selection, run, at);
  const steps = tr.steps.length;
  fillEmptySides(tr);
  const now = tr.mapping.slice(steps).map(at);
  const moved = asOwnUndoStep(announce(tr, now + 1, findings.childCount));
  return isTouched ? moved.scrollIntoView() : moved;
}

/** The position to insert at. An empty finding that only waited there to be written gives way. */
function makeRoom(tr: Transaction, run: FindingRun, { side, gap }: FindingGap): number {
  const only = side.list.childCount === 1 ? side.list.child(0) : undefined;
  if (!only || !isEmptyFinding(only) || side.pos === run.side.pos) {
    return tr.mapping.map(gapPosition({ side, gap }));
  }
  const at = tr.mapping.map(side.pos + 1);
  tr.delete(at, at + only.nodeSize);
  return at;
}

function gapPosition({ side, gap }: FindingGap): number {
  return findingOn(side, gap)?.pos ?? side.pos + side.list.nodeSize - 1;
}

/** Keeps the caret, or what is selected, in the findings that moved. */
function keepSelection(tr: Transaction, { anchor, head }: Selection, run: FindingRun, at: number) {
  const inside = (pos: number): boolean => pos > run.from && pos < run.to;
  const within = inside(anchor) && inside(head);
  const moved = (pos: number): number => (within ? pos - run.from : 2) + at;
  tr.setSelection(TextSelection.create(tr.doc, moved(anchor), moved(head)));
}

function announce(tr: Transaction, pos: number, findings: number): Transaction {
  const place = findingAt(tr.doc.resolve(pos));
  if (!place) return tr;
  const { question, side, list } = place.side;
  const count = list.childCount;
  return withNotice(tr, { kind: 'moved', question, side, place: place.index + 1, count, findings });
}
