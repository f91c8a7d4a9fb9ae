import type { Fragment, Node } from '@tiptap/pm/model';
import type { CoverFacts } from '../../../core/report/document';
import { placeholderText } from '../../../core/report/placeholders';
import { PLACEHOLDER_FIELDS } from '../../../core/rich-text/inline';

/** What copied content says as plain text: a line a paragraph, findings with bullets. */
export function copiedText(content: Fragment, facts: CoverFacts): string {
  const lines: string[] = [];
  gather(content, facts, lines);
  return lines.join('\n');
}

function gather(content: Fragment, facts: CoverFacts, lines: string[]): void {
  const [first] = content.content;
  if (first?.isInline) {
    lines.push(wordsIn(content, facts));
    return;
  }
  content.forEach((node) => {
    const from = lines.length;
    gather(node.content, facts, lines);
    if (node.type.name !== 'finding' || content.childCount < 2) return;
    lines[from] = `• ${lines[from] ?? ''}`;
  });
}

function wordsIn(content: Fragment, facts: CoverFacts): string {
  return content.content.map((node) => wordsOf(node, facts)).join('');
}

function wordsOf(node: Node, facts: CoverFacts): string {
  if (node.isText) return node.text ?? '';
  if (node.type.name === 'hardBreak') return '\n';
  const field = PLACEHOLDER_FIELDS.find((known) => known === node.attrs.field);
  return field ? placeholderText(field, facts) : '';
}
