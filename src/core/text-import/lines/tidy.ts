import { cleanText } from '../../rich-text/characters';

const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** Stands at the end of a line where a word was divided only because the line was full. */
export const SOFT_HYPHEN = '\u00ad';

/** Zero-width spaces and marks of direction, which say nothing in our languages. */
const INVISIBLE = /[\u200b\u200e\u200f\u2060]/g;

/**
 * The words of a line as a report holds them: no control characters or invisible marks, typographic ligatures as the
 * letters they stand for, letters composed (NFC), soft hyphens only where they end the line, every
 * run of white space one space, none around it.
 */
export function tidy(line: string): string {
  if (line.trim() === '') return '';
  const letters = cleanText(line.replace(/\ufeff/g, ' ').replace(INVISIBLE, ''))
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  const divided = letters.endsWith(SOFT_HYPHEN);
  const whole = letters.replace(/\u00ad/g, '');
  return divided && whole !== '' ? whole + SOFT_HYPHEN : whole;
}

/** How many columns of white space a line begins with; a tab counts as four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4;
    else if (character.trim() === '') columns += 1;
    else break;
  }
  return columns;
}
