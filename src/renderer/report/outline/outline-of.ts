import type { Node } from '@tiptap/pm/model';
import {
  SIDES,
  type CoverFacts,
  type HeadingNumber,
  type Side,
} from '../../../core/report/document';
import { headingLabel } from '../../../core/report/numbering';
import { TERMS } from '../../../core/report/terms';
import { LANGUAGES } from '../../../core/rich-text/inline';
import { countWords } from '../../../core/rich-text/plain-text';
import { factsOf } from '../../editor/facts';
import { wordsIn } from '../../editor/words-in';

/** One line of the outline; `part` is the place of the part in the document, from 0. */
export type OutlineEntry =
  | { readonly kind: 'cover'; readonly part: number }
  | {
      readonly kind: 'section';
      readonly part: number;
      readonly label: string;
      readonly heading: string;
    }
  | {
      readonly kind: 'question';
      readonly part: number;
      readonly number: number;
      readonly words: number;
    }
  | {
      readonly kind: 'side';
      readonly part: number;
      readonly side: Side;
      readonly findings: number;
    };

export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** All words of the report, counted as the library counts them. */
  readonly words: number;
}

/** The outline of the report in the editor. */
export function outlineOf(doc: Node): Outline {
  const facts = factsOf(doc);
  const entries: OutlineEntry[] = [];
  let words = 0;
  let section = 0;
  let question = 0;
  doc.forEach((part, _offset, index) => {
    const own = wordsOfPart(part, doc, facts);
    words += own;
    if (part.type.name === 'cover') entries.push({ kind: 'cover', part: index });
    if (part.type.name === 'section') {
      if (part.attrs.headingNumber !== 'none') section += 1;
      entries.push(sectionEntry(part, index, section, facts));
    }
    if (part.type.name === 'question') {
      question += 1;
      entries.push({ kind: 'question', part: index, number: question, words: own });
      for (const side of SIDES) entries.push(sideEntry(part, index, side));
    }
  });
  return { entries, words };
}

function sectionEntry(
  section: Node,
  part: number,
  number: number,
  facts: CoverFacts,
): OutlineEntry {
  const heading = section.firstChild ? wordsIn(section.firstChild.content, facts).trim() : '';
  const label = headingLabel(number, section.attrs.headingNumber as HeadingNumber);
  return { kind: 'section', part, label, heading };
}

function sideEntry(question: Node, part: number, side: Side): OutlineEntry {
  const list = question.child(side === 'positives' ? 1 : 2);
  let findings = 0;
  list.forEach((finding) => (findings += isWritten(finding) ? 1 : 0));
  return { kind: 'side', part, side, findings };
}

/** Whether a finding shows something, and so is saved. */
function isWritten(finding: Node): boolean {
  let written = finding.textContent.trim() !== '';
  finding.descendants(({ type }) => {
    written ||= type.name === 'placeholder';
  });
  return written;
}

// A part that did not change is the same object, so writing in one question counts that one again.
const counted = new WeakMap<Node, { readonly attrs: Node['attrs']; readonly words: number }>();

function wordsOfPart(part: Node, { attrs }: Node, facts: CoverFacts): number {
  const known = counted.get(part);
  if (known && known.attrs === attrs) return known.words;
  const words = countPart(part, facts);
  counted.set(part, { attrs, words });
  return words;
}

function countPart(part: Node, facts: CoverFacts): number {
  const { question, positives, improvements } = TERMS[facts.language];
  // "Question 1" is two words, whatever the number.
  const headings = [question, '1', positives, improvements].join(' ');
  let words = part.type.name === 'question' ? countWords(headings) : 0;
  part.descendants((node) => {
    if (!node.isTextblock) return true;
    const language = LANGUAGES.find((known) => known === node.attrs.language);
    words += countWords(wordsIn(node.content, facts, language));
    return false;
  });
  return words;
}
