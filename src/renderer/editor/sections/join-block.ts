import type { ResolvedPos } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { withNotice } from '../notice';

/**
 * Backspace at the start of a text outside the findings. A bullet or numbered paragraph first becomes
 * a plain one, as in Word; a plain one joins with the paragraph before.
 */
export function joinBlockBefore(tr: Transaction): void {
  const { $from } = tr.selection;
  const { paragraph } = tr.doc.type.schema.nodes;
  if (!paragraph) throw new Error('The schema has no paragraphs.');
  if (isListed($from)) tr.setNodeMarkup($from.before(), paragraph);
  else if (hasBlockBefore($from)) tr.join($from.before());
  else withNotice(tr, { kind: 'nothing-before' });
}

/** Delete at the end of a text outside the findings: joins with the paragraph after. */
export function joinBlockAfter(tr: Transaction): void {
  const { $from } = tr.selection;
  const container = $from.node(-1);
  const isBlock = isListed($from) || $from.parent.type.name === 'paragraph';
  if (isBlock && $from.index(-1) < container.childCount - 1) tr.join($from.after());
  else withNotice(tr, { kind: 'nothing-after' });
}

function isListed({ parent }: ResolvedPos): boolean {
  return parent.type.name === 'bullet' || parent.type.name === 'numberedParagraph';
}

// The heading of a section is no block that a paragraph could join.
function hasBlockBefore($from: ResolvedPos): boolean {
  const first = $from.node(-1).type.name === 'section' ? 1 : 0;
  return $from.parent.type.name === 'paragraph' && $from.index(-1) > first;
}
