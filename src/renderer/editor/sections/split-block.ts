import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';

/**
 * Enter outside the findings. In a paragraph of an unlocked section it makes another of its kind, in
 * an empty bullet or numbered paragraph it ends the list, and a heading is followed by a paragraph.
 */
export function splitBlock(tr: Transaction): void {
  const { $from } = tr.selection;
  const block = $from.parent;
  const { paragraph, numberedParagraph } = tr.doc.type.schema.nodes;
  if (!paragraph || !numberedParagraph) throw new Error('The schema has no paragraphs.');
  switch (block.type.name) {
    case 'sectionHeading':
      tr.split($from.pos, 1, [{ type: numberedParagraph }]);
      return;
    case 'questionText':
      tr.setSelection(TextSelection.near(tr.doc.resolve($from.after())));
      return;
    default:
      if (endsList(block)) tr.setNodeMarkup($from.before(), paragraph);
      else tr.split($from.pos);
  }
}

function endsList(block: Node): boolean {
  return block.content.size === 0 && block.type.name !== 'paragraph';
}
