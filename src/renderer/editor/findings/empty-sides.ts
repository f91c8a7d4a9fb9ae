import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { sidesOf } from './places';

/** A finding with nothing in it; the editor gives it its id. */
export function emptyFinding(doc: Node): Node {
  const { finding, paragraph } = doc.type.schema.nodes;
  if (!finding || !paragraph) throw new Error('The schema has no findings.');
  return finding.create(null, paragraph.create());
}

/** Gives every side that lost its last finding an empty one, so that the caret has a place there. */
export function fillEmptySides(tr: Transaction): Transaction {
  const empty = sidesOf(tr.doc).filter(({ list }) => list.childCount === 0);
  for (const { pos } of [...empty].reverse()) tr.insert(pos + 1, emptyFinding(tr.doc));
  return tr;
}
