import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { ProtectedPart } from '../notice';

/** What stands at a place as to writing: free to write, a protected part, or between texts. */
export type WritingPlace = 'free' | 'between' | ProtectedPart;

/** Whether and why the text at a position can be written in. */
export function writingPlace($pos: ResolvedPos): WritingPlace {
  if ($pos.depth < 1) return 'between';
  const part = $pos.node(1);
  switch (part.type.name) {
    case 'cover':
      return 'cover';
    case 'imprint':
      return part.attrs.locked === true ? 'imprint' : 'free';
    case 'section':
      return part.attrs.locked === true ? 'section' : 'free';
    default:
      if ($pos.depth < 2) return 'between';
      return protectsText(part) && isQuestionText($pos.node(2)) ? 'question' : 'free';
  }
}

/** Whether the texts of a part of the report, findings aside, are changed on purpose only. */
export function protectsText(part: Node): boolean {
  return part.type.name === 'cover' || part.attrs.locked === true;
}

/** The text of a question, which is protected while its findings are free. */
export function isQuestionText(node: Node): boolean {
  return node.type.name === 'questionText';
}

/** Whether a whole part of the report, the findings of a question included, is protected. */
export function isWhollyProtected(part: Node): boolean {
  return part.type.name !== 'question' && protectsText(part);
}
