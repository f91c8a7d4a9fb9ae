import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { SIDES, type Side } from '../../../core/report/document';

/** One side of a question in the editor's document. */
export interface SidePlace {
  /** From 1. */
  readonly question: number;
  readonly side: Side;
  /** The position before the list. */
  readonly pos: number;
  readonly list: Node;
}

/** One finding in the editor's document. */
export interface FindingPlace {
  readonly side: SidePlace;
  /** Its place on its side, from 0. */
  readonly index: number;
  /** The position before it. */
  readonly pos: number;
  readonly node: Node;
}

// Where a finding and its side stand in the tree: report, question, side, finding, paragraph.
const SIDE_DEPTH = 2;
const FINDING_DEPTH = 3;

/** All sides in reading order: question 1's positives, its improvements, question 2's positives … */
export function sidesOf(doc: Node): readonly SidePlace[] {
  const sides: SidePlace[] = [];
  let question = 0;
  doc.forEach((part, start) => {
    if (part.type.name !== 'question') return;
    question += 1;
    let pos = start + 1 + part.child(0).nodeSize;
    for (const [i, side] of SIDES.entries()) {
      const list = part.child(i + 1);
      sides.push({ question, side, pos, list });
      pos += list.nodeSize;
    }
  });
  return sides;
}

/** The side that a position is in. */
function sideAt($pos: ResolvedPos): SidePlace | undefined {
  if ($pos.depth < SIDE_DEPTH) return undefined;
  const before = $pos.before(SIDE_DEPTH);
  return sidesOf($pos.doc).find(({ pos }) => pos === before);
}

/** The finding that a position is in. */
export function findingAt($pos: ResolvedPos): FindingPlace | undefined {
  if ($pos.depth < FINDING_DEPTH) return undefined;
  const side = sideAt($pos);
  return side && findingOn(side, $pos.index(SIDE_DEPTH));
}

/** The finding at a place on a side. */
export function findingOn(side: SidePlace, index: number): FindingPlace | undefined {
  if (index < 0 || index >= side.list.childCount) return undefined;
  let pos = side.pos + 1;
  for (let i = 0; i < index; i += 1) pos += side.list.child(i).nodeSize;
  return { side, index, pos, node: side.list.child(index) };
}

/** Whether a finding has nothing in it yet. */
export function isEmptyFinding(finding: Node): boolean {
  return finding.childCount === 1 && finding.child(0).content.size === 0;
}

/** The first place in a finding where text can stand. */
export function startOfFinding({ pos }: Pick<FindingPlace, 'pos'>): number {
  return pos + 2;
}

/** The last place in a finding where text can stand. */
export function endOfFinding({ pos, node }: Pick<FindingPlace, 'pos' | 'node'>): number {
  return pos + node.nodeSize - 2;
}
