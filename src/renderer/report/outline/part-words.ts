import type { Node } from '@tiptap/pm/model';
import type { CoverFacts } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import { LANGUAGES } from '../../../core/rich-text/inline';
import { countWords } from '../../../core/rich-text/plain-text';
import { wordsIn } from '../../editor/words-in';

/** The words of one part of the report. */
export interface PartWords {
  /** All of them, as the library counts them. */
  readonly all: number;
  /** Those of its findings: what the inspector has written. */
  readonly findings: number;
}

interface Counted {
  readonly attrs: Node['attrs'];
  readonly words: PartWords;
}

// A part that did not change is the same object, so writing in one question counts that one again.
const counted = new WeakMap<Node, Counted>();

/** Counts the words of `part` in the report `doc`, of which `facts` are the cover's. */
export function wordsOfPart(part: Node, { attrs }: Node, facts: CoverFacts): PartWords {
  const known = counted.get(part);
  if (known && known.attrs === attrs) return known.words;
  const words = countPart(part, facts);
  counted.set(part, { attrs, words });
  return words;
}

function countPart(part: Node, facts: CoverFacts): PartWords {
  const { question, positives, improvements } = TERMS[facts.language];
  // "Question 1" is two words, whatever the number.
  const headings = [question, '1', positives, improvements].join(' ');
  let all = part.type.name === 'question' ? countWords(headings) : 0;
  let findings = 0;
  part.descendants((node, _offset, parent) => {
    if (!node.isTextblock) return true;
    const language = LANGUAGES.find((known) => known === node.attrs.language);
    const words = countWords(wordsIn(node.content, facts, language));
    all += words;
    if (parent?.type.name === 'finding') findings += words;
    return false;
  });
  return { all, findings };
}
