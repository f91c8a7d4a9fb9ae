/** A label that counts findings: "3.", "(c)", "iv)", "2.7", "[4]", "5 –". */
export interface Label {
  /** What stands around its number, the same for all labels of a list. */
  readonly frame: string;
  /** The places in a list that it may be of: "i" is a ninth letter and a first number. */
  readonly counts: readonly number[];
}

const LABEL =
  /^([([]?)((?:\d{1,2}\.){0,2})(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})(\)|\]|\.\)?|:| [-–—])?( |(?=\p{Lu}))/u;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** The label that `text` begins with; a number alone is none. */
export function readLabel(text: string): Label | undefined {
  const found = LABEL.exec(text);
  if (!found) return undefined;
  const [, before = '', prefix = '', word = '', after = '', space = ''] = found;
  const isNumber = /^\d/.test(word);
  if (after === '' && !(prefix !== '' && isNumber)) return undefined;
  if (space === '' && !(isNumber && after !== '')) return undefined;
  // "2.7" and "2.8." may stand in one list.
  const end = prefix !== '' && after === '.' ? '' : after;
  return { frame: `${before}${prefix}#${end}${isNumber ? '1' : 'a'}`, counts: countsOf(word) };
}

function countsOf(word: string): readonly number[] {
  if (/^\d/.test(word)) return [Number(word)];
  const small = word.toLowerCase();
  const roman = ROMAN.indexOf(small) + 1;
  const letter = small.length === 1 ? small.charCodeAt(0) - 96 : 0;
  return [letter, roman].filter((count) => count > 0);
}

/** Whether `label` comes right after `last` in a list, or repeats a first number as markdown may. */
export function follows(label: Label, last: Label): boolean {
  if (label.frame !== last.frame) return false;
  const isNumber = label.frame.endsWith('1');
  const repeated = isNumber && label.counts.includes(1) && last.counts.includes(1);
  return repeated || last.counts.some((count) => label.counts.includes(count + 1));
}
