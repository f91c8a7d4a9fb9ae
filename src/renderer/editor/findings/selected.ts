import type { EditorState } from '@tiptap/pm/state';
import { findingAt, findingOn, sideAt, type SidePlace } from './places';

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

/** The findings that are selected or hold the caret; the caret's alone where several sides are. */
export function selectedFindings({ selection }: EditorState): FindingRun | undefined {
  const { $from, $to, $head } = selection;
  const sameSide = sideAt($from)?.pos === sideAt($to)?.pos;
  const first = findingAt(sameSide ? $from : $head);
  const last = findingAt(sameSide ? $to : $head);
  return first && last && runOf(first.side, first.index, last.index);
}

/** The findings from one place to another of a side. */
export function runOf(side: SidePlace, first: number, last: number): FindingRun | undefined {
  const start = findingOn(side, first);
  const end = findingOn(side, last);
  if (!start || !end) return undefined;
  return { side, first, last, from: start.pos, to: end.pos + end.node.nodeSize };
}
