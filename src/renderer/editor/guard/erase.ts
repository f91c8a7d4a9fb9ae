import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { fillEmptySides } from '../findings/empty-sides';
import { endOfFinding, findingAt, startOfFinding } from '../findings/places';
import { isQuestionText, isWhollyProtected, protectsText, writingPlace } from './writing-place';

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes out what may be taken out between two positions and leaves the caret there: texts that are
 * free, whole findings and blocks among them. Headings, questions and protected texts stay. Within
 * one side the ends join, as in any text; across a border they do not. Gives false where nothing in
 * the range is free.
 */
export function eraseRange(tr: Transaction, from: number, to: number): boolean {
  const $from = tr.doc.resolve(from);
  const $to = tr.doc.resolve(to);
  if (joinsAcross($from, $to)) {
    eraseAndJoin(tr, $from, $to);
    return true;
  }
  const ranges: Range[] = [];
  tr.doc.forEach((part, start) => collect(part, start, { from, to }, ranges));
  for (const range of [...ranges].reverse()) tr.delete(range.from, range.to);
  fillEmptySides(tr);
  const [first] = ranges;
  if (!first) return false;
  const stays = $from.parent.isTextblock && writingPlace($from) === 'free';
  const $caret = tr.doc.resolve(tr.mapping.map(stays ? from : first.from, -1));
  tr.setSelection(stays ? TextSelection.create(tr.doc, $caret.pos) : freePlaceNear($caret));
  return true;
}

/** The nearest place to write: behind a position, or before it where what follows is protected. */
function freePlaceNear($pos: ResolvedPos): Selection {
  const behind = TextSelection.near($pos, 1);
  if (writingPlace(behind.$from) === 'free') return behind;
  const before = Selection.findFrom($pos, -1, true);
  return before && writingPlace(before.$from) === 'free' ? before : behind;
}

/** Whether two positions stand in texts that a deletion may join. */
function joinsAcross($from: ResolvedPos, $to: ResolvedPos): boolean {
  if (writingPlace($from) !== 'free' || writingPlace($to) !== 'free') return false;
  if (!$from.parent.isTextblock || !$to.parent.isTextblock) return false;
  if ($from.sameParent($to)) return true;
  const shared = $from.sharedDepth($to.pos);
  if ($from.node(1).type.name === 'question') return shared >= 2;
  return shared >= 1 && $from.parent.type.name !== 'sectionHeading';
}

function eraseAndJoin(tr: Transaction, $from: ResolvedPos, $to: ResolvedPos): void {
  const first = findingAt($from);
  const last = findingAt($to);
  tr.delete($from.pos, $to.pos);
  if (!first || !last || first.pos === last.pos) return;
  // The finding whose words stay keeps its id.
  const headStays = $from.pos > startOfFinding(first);
  const tailStays = $to.pos < endOfFinding(last);
  if (!headStays && tailStays) tr.setNodeAttribute(first.pos, 'id', last.node.attrs.id);
}

/**
 * Finds what to take out of a node, as few ranges as possible. The text in which the range begins is
 * emptied and stays, because that is where the caret was and what is typed next belongs.
 */
function collect(node: Node, pos: number, range: Range, ranges: Range[]): void {
  const end = pos + node.nodeSize;
  if (end <= range.from || pos >= range.to || isWhollyProtected(node)) return;
  const isStart = range.from > pos && range.from < end;
  if (isRemovable(node) && coversText(node, pos, range) && !isStart) {
    ranges.push({ from: pos, to: end });
  } else if (node.isTextblock) {
    const inner = { from: Math.max(range.from, pos + 1), to: Math.min(range.to, end - 1) };
    if (inner.from < inner.to) ranges.push(inner);
  } else {
    node.forEach((child, offset) => {
      if (isQuestionText(child) && protectsText(node)) return;
      collect(child, pos + 1 + offset, range, ranges);
    });
  }
}

function isRemovable(node: Node): boolean {
  return ['finding', 'numberedParagraph', 'paragraph', 'bullet'].includes(node.type.name);
}

function coversText(node: Node, pos: number, { from, to }: Range): boolean {
  const edge = node.isTextblock ? 1 : 2;
  return from <= pos + edge && to >= pos + node.nodeSize - edge;
}
