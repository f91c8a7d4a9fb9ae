import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { SIDES, type Side } from '../../../core/report/document';

/** A line of the outline as a place on the page: a part, or one side of a question. */
export interface OutlinePlace {
  readonly part: number;
  readonly side?: Side;
}

/** The same place as text, to compare places by. */
export function placeKey({ part, side }: OutlinePlace): string {
  return side ? `${part} ${side}` : String(part);
}

/** The place that a position in the document belongs to. The imprint counts as the cover. */
export function outlinePlaceAt($pos: ResolvedPos): OutlinePlace {
  const part = $pos.index(0);
  if ($pos.depth < 1) return { part };
  const node = $pos.node(1);
  if (node.type.name === 'imprint') return { part: part - 1 };
  const side = node.type.name === 'question' ? SIDES[$pos.index(1) - 1] : undefined;
  return side ? { part, side } : { part };
}

/** The position before the node of a place, and the node. */
export function nodeAtPlace(
  doc: Node,
  { part, side }: OutlinePlace,
): { readonly pos: number; readonly node: Node } | undefined {
  const partNode = doc.maybeChild(part);
  if (!partNode) return undefined;
  let pos = 0;
  for (let i = 0; i < part; i += 1) pos += doc.child(i).nodeSize;
  if (!side) return { pos, node: partNode };
  const index = SIDES.indexOf(side) + 1;
  const list = partNode.maybeChild(index);
  if (!list) return undefined;
  pos += 1;
  for (let i = 0; i < index; i += 1) pos += partNode.child(i).nodeSize;
  return { pos, node: list };
}
