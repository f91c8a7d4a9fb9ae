import type { Fragment, Node } from '@tiptap/pm/model';
import type { CoverFacts } from '../../core/report/document';
import { placeholderText } from '../../core/report/placeholders';
import { PLACEHOLDER_FIELDS, type Language } from '../../core/rich-text/inline';

/** The words of inline content, placeholders as what they stand for, new lines as `\n`. */
export function wordsIn(content: Fragment, facts: CoverFacts, language?: Language): string {
  return content.content.map((node) => wordsOf(node, facts, language)).join('');
}

function wordsOf(node: Node, facts: CoverFacts, language: Language | undefined): string {
  if (node.isText) return node.text ?? '';
  if (node.type.name === 'hardBreak') return '\n';
  const field = PLACEHOLDER_FIELDS.find((known) => known === node.attrs.field);
  return field ? placeholderText(field, facts, language) : '';
}
