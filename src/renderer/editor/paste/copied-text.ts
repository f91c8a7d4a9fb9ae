import type { Fragment } from '@tiptap/pm/model';
import type { CoverFacts } from '../../../core/report/document';
import { wordsIn } from '../words-in';

/** What copied content says as plain text: a line a paragraph, findings with bullets. */
export function copiedText(content: Fragment, facts: CoverFacts): string {
  const lines: string[] = [];
  gather(content, facts, lines);
  return lines.join('\n');
}

function gather(content: Fragment, facts: CoverFacts, lines: string[]): void {
  if (content.firstChild?.isInline) {
    lines.push(wordsIn(content, facts));
    return;
  }
  content.forEach((node) => {
    const from = lines.length;
    gather(node.content, facts, lines);
    const isListed = node.type.name === 'finding' && content.childCount > 1;
    if (isListed) lines[from] = `• ${lines[from] ?? ''}`;
  });
}
