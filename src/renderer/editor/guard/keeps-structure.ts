import type { Node } from '@tiptap/pm/model';
import { isWhollyProtected, protectsText } from './writing-place';

/**
 * Whether `after` still has the parts of `before`: the same sections and questions in their order,
 * and every protected text as it was. A part that did not change is the same object, so a key in one
 * finding costs one comparison a part.
 */
export function keepsStructure(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false;
  for (let i = 0; i < before.childCount; i += 1) {
    if (!keepsPart(before.child(i), after.child(i))) return false;
  }
  return true;
}

function keepsPart(before: Node, after: Node): boolean {
  if (before === after) return true;
  if (!before.hasMarkup(after.type, after.attrs)) return false;
  if (isWhollyProtected(before)) return before.content.eq(after.content);
  if (before.type.name !== 'question' || !protectsText(before)) return true;
  return before.child(0).eq(after.child(0));
}
