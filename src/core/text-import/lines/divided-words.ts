import type { Warn } from '../warnings';
import { isWithinWord } from './line-hyphen';
import type { PrintedLine } from './printed-line';

const WORD = /[\p{L}\p{M}'’]+(?:[-\u2010\u2011][\p{L}\p{M}'’]+)*/gu;
/** The letters before the hyphen, out of what follows a line's last space. */
const LAST_PART = /^[^\p{L}]*(\p{L}[\p{L}\p{M}'’\u2010\u2011-]*)$/u;
const NEXT_PART = /^\p{Ll}[\p{L}\p{M}'’]+(?:[-\u2010\u2011][\p{L}\p{M}'’]+)*/u;

/** So many words that stand elsewhere without their hyphen show that the typesetter divided words. */
const PROVEN = 2;
/**
 * So do hyphens at the end of one line in thirty, and of five lines at least: the published reports and
 * the overview, which divide no words, have one in a thousand.
 */
const FEW_LINES = 5;
const LINES_A_HYPHEN = 30;

/** A word whose hyphen ends a line, as the report will have it. */
interface HyphenedWord {
  readonly line: PrintedLine;
  /** With its hyphen, as it is printed. */
  readonly printed: string;
  /** Without it. */
  readonly whole: string;
}

/**
 * Tells of the words that may have been divided only because a line was full: their hyphen was kept, as
 * it may belong to the word. One that has its hyphen within a line elsewhere is none. One that stands
 * elsewhere without a hyphen may be; any other where the text is seen to divide words.
 */
export function warnOfDivided(lines: readonly PrintedLine[], warn: Warn): void {
  const hyphened = hyphenedWords(lines);
  if (hyphened.length === 0) return;
  const known = new Set(lines.flatMap(({ text }) => (text.match(WORD) ?? []).map(spelt)));
  const doubtful = hyphened.filter(({ printed }) => !known.has(spelt(printed)));
  const proven = doubtful.filter(({ whole }) => known.has(spelt(whole)));
  const divides =
    new Set(proven.map(({ whole }) => spelt(whole))).size >= PROVEN ||
    (hyphened.length >= FEW_LINES && hyphened.length * LINES_A_HYPHEN >= lines.length);
  for (const { line, printed } of divides ? doubtful : proven) warn('divided-word', line, printed);
}

function hyphenedWords(lines: readonly PrintedLine[]): readonly HyphenedWord[] {
  return lines.flatMap((line, i) => {
    const below = lines[i + 1]?.text ?? '';
    if (!isWithinWord(line.text, below)) return [];
    const first = LAST_PART.exec(line.text.slice(line.text.lastIndexOf(' ') + 1))?.[1];
    const second = NEXT_PART.exec(below)?.[0];
    // A letter alone is a prefix ("e-learning") or a sign, never the part of a divided word.
    if (!first || first.length < 3 || !second) return [];
    return [{ line, printed: first + second, whole: first.slice(0, -1) + second }];
  });
}

/** One spelling for capitals and for the signs that look alike. */
function spelt(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('’', "'");
}
