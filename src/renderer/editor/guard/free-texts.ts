import type { Node } from '@tiptap/pm/model';
import { isQuestionText, isWhollyProtected, protectsText } from './writing-place';

/** A stretch of one text that may be changed. */
export interface FreeText {
  readonly from: number;
  readonly to: number;
}

/** The stretches between two positions that may be changed, one for each text. */
export function freeTextsBetween(doc: Node, from: number, to: number): readonly FreeText[] {
  const texts: FreeText[] = [];
  doc.nodesBetween(from, to, (node, pos, parent) => {
    if (parent === doc && isWhollyProtected(node)) return false;
    if (isQuestionText(node) && parent && protectsText(parent)) return false;
    if (!node.isTextblock) return true;
    const text = { from: Math.max(from, pos + 1), to: Math.min(to, pos + node.nodeSize - 1) };
    if (text.from < text.to) texts.push(text);
    return false;
  });
  return texts;
}
