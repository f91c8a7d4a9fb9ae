/** A stretch of text that runs in one direction. */
export interface DirectedText {
  readonly text: string;
  readonly rightToLeft: boolean;
}

const LETTER =
  '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
const NEUTRAL = '[\\p{P}\\p{Z}\\p{S}\\p{Cf}\\p{N}]';
const RIGHT_TO_LEFT = new RegExp(`${LETTER}(?:${NEUTRAL}*${LETTER})*\\p{M}*`, 'gu');

/** `text` cut where its direction changes: Word sets punctuation in a run by the run's direction. */
export function splitByDirection(text: string): readonly DirectedText[] {
  const pieces: DirectedText[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(RIGHT_TO_LEFT)) {
    if (index > end) pieces.push({ text: text.slice(end, index), rightToLeft: false });
    pieces.push({ text: found, rightToLeft: true });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), rightToLeft: false });
  return pieces;
}

/** Word has elements of its own for these; as characters it would show or break them wrongly. */
export const SOFT_HYPHEN = '\u00ad';
export const NO_BREAK_HYPHEN = '\u2011';

/** `text` cut around each soft and each non-breaking hyphen. */
export function splitAtHyphens(text: string): readonly string[] {
  return text.split(/([\u00ad\u2011])/).filter((piece) => piece !== '');
}
