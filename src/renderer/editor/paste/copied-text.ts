import type { Fragment, Node } from '@tiptap/pm/model';
import { SIDES, type CoverFacts, type Side } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import { isEmptyFinding } from '../findings/places';
import { wordsIn } from '../words-in';

/**
 * What copied content says as plain text: a line a paragraph, findings with bullets, and the headings
 * of questions and sides where it has more than one side. `question` is the number of its first.
 */
export function copiedText(content: Fragment, facts: CoverFacts, question: number): string {
  const lines: string[] = [];
  const terms = writtenSidesIn(content).length > 1 ? TERMS[facts.language] : undefined;
  let number = question;
  const gather = (fragment: Fragment): void => {
    if (fragment.firstChild?.isInline) {
      lines.push(wordsIn(fragment, facts));
      return;
    }
    fragment.forEach((node) => {
      const side = sideOf(node);
      if (side && isUnwritten(node)) return;
      if (terms && side) lines.push(terms[side]);
      if (terms && node.type.name === 'question') lines.push(`${terms.question} ${number++}`);
      const from = lines.length;
      gather(node.content);
      const isListed = node.type.name === 'finding' && (fragment.childCount > 1 || terms);
      if (isListed) lines[from] = `• ${lines[from] ?? ''}`;
    });
  };
  gather(content);
  return lines.join('\n');
}

/** The sides in a fragment, in order. */
export function sidesIn(content: Fragment): readonly Node[] {
  const sides: Node[] = [];
  content.descendants((node) => {
    if (sideOf(node)) sides.push(node);
    return !sideOf(node);
  });
  return sides;
}

/** The sides in a fragment that hold more than the place where a first finding will be written. */
export function writtenSidesIn(content: Fragment): readonly Node[] {
  return sidesIn(content).filter((side) => !isUnwritten(side));
}

/** Whether a side holds nothing but the place where its first finding will be written. */
function isUnwritten({ childCount, firstChild }: Node): boolean {
  return !firstChild || (childCount === 1 && isEmptyFinding(firstChild));
}

/** The side that a node is the list of, if it is one. */
export function sideOf({ type }: Node): Side | undefined {
  return SIDES.find((side) => side === type.name);
}
