import { endsSentence, startsWithin } from '../evidence/text-shape';
import { findHeadings } from '../headings/find-headings';
import type { Warn } from '../warnings';
import { readBullet } from './bullets';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/** A line that may be the head or foot of a page, with the numbers in it. */
interface Head {
  readonly place: number;
  readonly numbers: readonly number[];
}

const LEAST_PAGES = 3;
/** Two heads with fewer lines between them are not of two pages. */
const LEAST_LINES_BETWEEN = 5;
/** Fewer words may be the labels of a list: "Area for improvement 3". */
const LEAST_WORDS = 4;
const LONGEST = 200;
const SAYS_PAGE = /\b(?:page|pg|tudalen)\b/;

/**
 * Takes out heads and feet that count the pages themselves: lines of the same words on three pages or
 * more, but for a number that counts up. They say "page" or break a sentence somewhere, and need no
 * other mark of a page beside them, which a text that somebody copied from a reader has not.
 */
export function withoutCountingHeads(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const headings = new Set(findHeadings(lines).flatMap(({ from, to }) => placesFrom(from, to)));
  const dropped = new Map<number, Gap>();
  for (const [key, heads] of headsByWords(lines, headings)) {
    const breaksSentence = (head: Head): boolean => isInSentence(lines, head.place, headings);
    const isOfPages = SAYS_PAGE.test(key) || (hasWords(key) && heads.some(breaksSentence));
    if (!isOfPages || !countsUp(heads)) continue;
    const texts = heads.map(({ place }) => lines[place]?.text ?? '');
    warn('running-heads', lines[heads[0]?.place ?? 0] ?? null, texts.join(', '));
    for (const { place } of heads) dropped.set(place, 'page');
  }
  return withoutLines(lines, dropped);
}

function headsByWords(
  lines: readonly PrintedLine[],
  headings: ReadonlySet<number>,
): ReadonlyMap<string, readonly Head[]> {
  const heads = new Map<string, Head[]>();
  lines.forEach(({ text }, place) => {
    if (text.length > LONGEST || headings.has(place) || endsSentence(text)) return;
    const numbers = text.match(/\d+/g)?.map(Number);
    if (!numbers || readBullet(text)) return;
    const key = text.replace(/\d+/g, '#').toLowerCase();
    const same = heads.get(key);
    if (same) same.push({ place, numbers });
    else heads.set(key, [{ place, numbers }]);
  });
  return heads;
}

function placesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function hasWords(key: string): boolean {
  return (key.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS;
}

/** A line that leads in to the findings under each question may count those; no sentence is broken by it. */
function isInSentence(
  lines: readonly PrintedLine[],
  place: number,
  headings: ReadonlySet<number>,
): boolean {
  const [above, below] = [lines[place - 1], lines[place + 1]];
  if (!above || !below || headings.has(place - 1)) return false;
  return !endsSentence(above.text) && startsWithin(below.text);
}

/** Whether one of the numbers goes from page to page. */
function countsUp(heads: readonly Head[]): boolean {
  const [first] = heads;
  if (!first || heads.length < LEAST_PAGES) return false;
  return first.numbers.some((_, which) => countsPages(heads, which));
}

/** Whether the number at `which` counts up from line to line; a page between two may lack its own. */
function countsPages(heads: readonly Head[], which: number): boolean {
  return heads.every((head, i) => {
    const above = heads[i - 1];
    if (!above) return true;
    const step = (head.numbers[which] ?? 0) - (above.numbers[which] ?? 0);
    return (step === 1 || step === 2) && head.place - above.place > LEAST_LINES_BETWEEN;
  });
}
