import { Fragment, type Node } from '@tiptap/pm/model';
import { factsOf } from './facts';
import { wordsIn } from './words-in';

/** A stretch of a document, as positions in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The letters and digits of a document as one text, and where in the document each stands. */
interface Letters {
  readonly text: string;
  readonly places: readonly Stretch[];
}

/**
 * Where `words` stand in a document for the `nth` time, from 0, or for the last time where that is
 * fewer; undefined where they do not. Letters and digits alone count: what parts them may have changed.
 */
export function findWords(doc: Node, words: string, nth: number): Stretch | undefined {
  const wanted = lettersOf(words);
  if (wanted === '') return undefined;
  const { text, places } = lettersIn(doc);
  let at = -1;
  for (let times = 0; times <= nth; times += 1) {
    const next = text.indexOf(wanted, at + 1);
    if (next < 0) break;
    at = next;
  }
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  return first && last && { from: first.from, to: last.to };
}

function lettersIn(doc: Node): Letters {
  const facts = factsOf(doc);
  let text = '';
  const places: Stretch[] = [];
  const add = (words: string, from: number, to: number): void => {
    const letters = lettersOf(words);
    text += letters;
    for (let i = 0; i < letters.length; i += 1) places.push({ from, to });
  };
  doc.descendants((node, pos) => {
    if (node.isText) {
      let from = pos;
      for (const letter of node.text ?? '') {
        add(letter, from, from + letter.length);
        from += letter.length;
      }
    } else if (node.isInline) add(wordsIn(Fragment.from(node), facts), pos, pos + node.nodeSize);
  });
  return { text, places };
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
