/** A label that counts findings: "3.", "(c)", "iv)", "2.7", "[4]", "5 –", "Finding 3:", "P2." */
export interface Label {
  /** What it looks like, its counts aside: the same for all labels of a list. */
  readonly look: string;
  /** The places in a list that it may be of: "i" is a ninth letter and a first number. */
  readonly counts: readonly number[];
  /** The words behind it. */
  readonly rest: string;
}

const LABEL =
  /^([([]?)((?:\d{1,2}\.){0,2})(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})(\)|\]|\.\)?|:| [-–—])?( |(?=\p{Lu}))/u;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** A word or an abbreviation and its number: "Finding 3:", "P2.", "Q1.2 –". */
const NAMED = /^(\p{Lu}\p{L}{0,14} ?)(\d{1,2}\.)?(\d{1,2})([.:)]| ?[-–—])(?: |(?=\p{Lu}))/u;

/** The label that `text` begins with; a number alone is none. */
export function readLabel(text: string): Label | undefined {
  return namedLabel(text) ?? bareLabel(text);
}

function namedLabel(text: string): Label | undefined {
  const found = NAMED.exec(text);
  if (!found) return undefined;
  const [whole, name = '', prefix, number, after = ''] = found;
  const look = `${name}${prefix === undefined ? '' : 'n.'}n${after}`;
  return { look, counts: [Number(number)], rest: text.slice(whole.length) };
}

function bareLabel(text: string): Label | undefined {
  const found = LABEL.exec(text);
  if (!found) return undefined;
  const [, before = '', prefix = '', word = '', after = '', space = ''] = found;
  const isNumber = /^\d/.test(word);
  if (after === '' && !(prefix !== '' && isNumber)) return undefined;
  if (space === '' && !(isNumber && after !== '')) return undefined;
  // "2.7" and "2.8." may stand in one list.
  const end = prefix !== '' && after === '.' ? '' : after;
  const look = `${before}${prefix === '' ? '' : 'n.'}${isNumber ? 'n' : 'a'}${end}`;
  return { look, counts: countsOf(word), rest: text.slice(found[0].length) };
}

function countsOf(word: string): readonly number[] {
  if (/^\d/.test(word)) return [Number(word)];
  const small = word.toLowerCase();
  const roman = ROMAN.indexOf(small) + 1;
  const letter = small.length === 1 ? small.charCodeAt(0) - 96 : 0;
  return [letter, roman].filter((count) => count > 0);
}

/** Whether a count is the next, a few off, or out of all order. */
type Order = 'next' | 'near' | 'far';

/** How `label` stands to the one before it in a list of the same look. */
export function orderOf(label: Label, last: Label): Order {
  const steps = label.counts.flatMap((count) => last.counts.map((before) => count - before));
  // Markdown may count every item as the first.
  const isRepeated = label.look.includes('n') && label.counts[0] === 1 && last.counts[0] === 1;
  if (isRepeated || steps.includes(1)) return 'next';
  return steps.some((step) => step >= 0 && step <= NEAR) ? 'near' : 'far';
}

/** How many counts a text may lack in between. */
const NEAR = 3;
