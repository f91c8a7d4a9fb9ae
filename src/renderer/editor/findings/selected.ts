import type { EditorState, Selection } from '@tiptap/pm/state';
import type { Notice } from '../notice';
import {
  findingAt,
  findingOn,
  isEmptyFinding,
  sidesOf,
  type FindingPlace,
  type SidePlace,
} from './places';

/** Findings that stand one after the other on one side. */
export interface FindingRun {
  readonly side: SidePlace;
  /** Their first and last places, from 0. */
  readonly first: number;
  readonly last: number;
  /** The positions before the first and after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The findings that are selected or hold the caret, side by side. An empty finding that alone waits on
 * its side to be written is none.
 */
export function selectedRuns({ doc, selection }: EditorState): readonly FindingRun[] {
  return sidesOf(doc).flatMap((side) => {
    const places = placesOn(side).filter(
      ({ pos, node }) => selection.from < pos + node.nodeSize && selection.to > pos,
    );
    const [first] = places;
    const last = places.at(-1);
    if (!first || !last || isWaiting(first)) return [];
    return runOf(side, first.index, last.index) ?? [];
  });
}

/** Whether the caret or what is selected is in one of these findings, or reaches into them. */
export function touches({ from, to }: Selection, run: FindingRun): boolean {
  return from < run.to && to > run.from;
}

/** The selected findings, where all stand on one side. */
export function selectedFindings(state: EditorState): FindingRun | undefined {
  const [run, ...others] = selectedRuns(state);
  return others.length > 0 ? undefined : run;
}

/** Why no finding is selected, where the caret is in none or in an empty one. */
export function nothingSelected({ selection }: EditorState): Notice {
  const place = findingAt(selection.$head);
  return place ? { kind: 'no-finding-yet', side: place.side.side } : { kind: 'no-finding' };
}

function placesOn(side: SidePlace): readonly FindingPlace[] {
  return Array.from({ length: side.list.childCount }, (_, i) => findingOn(side, i) ?? []).flat();
}

/** Whether a finding is only the place where the first one of its side will be written. */
export function isWaiting({ side, node }: FindingPlace): boolean {
  return side.list.childCount === 1 && isEmptyFinding(node);
}

/** The findings from one place to another of a side. */
export function runOf(side: SidePlace, first: number, last: number): FindingRun | undefined {
  const start = findingOn(side, first);
  const end = findingOn(side, last);
  if (!start || !end) return undefined;
  return { side, first, last, from: start.pos, to: end.pos + end.node.nodeSize };
}
