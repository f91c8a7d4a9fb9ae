import { endsSentence, firstWordLength, startsWithin } from '../evidence/text-shape';
import { findHeadings } from '../headings/find-headings';
import type { Warn } from '../warnings';
import { readBullet } from './bullets';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/** A line that may be the head or foot of a page, with the numbers in it. */
interface Head {
  readonly place: number;
  readonly text: string;
  readonly numbers: readonly number[];
}

/** What a line is judged by: those around it, the headings, and how far a line of prose reaches. */
interface Around {
  readonly lines: readonly PrintedLine[];
  readonly headings: ReadonlySet<number>;
  readonly width: number;
}

const LEAST_PAGES = 3;
/** Two heads with fewer lines between them are not of two pages. */
const LEAST_LINES_BETWEEN = 5;
/** Fewer words may be the labels of a list: "Area for improvement 3". */
const LEAST_WORDS = 4;
const LONGEST = 200;
const SAYS_PAGE = /\b(?:page|pg|tudalen)\b/;

/**
 * Takes out heads and feet of pages that nothing else marks, as in a text that somebody copied from a
 * reader: lines of the same words, but for a number that counts up, on three pages or more. They say
 * "page" and count, or break sentences. The words of the cover stay, which a foot may repeat.
 */
export function withoutUnpagedHeads(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const placed = findHeadings(lines);
  const headings = new Set(placed.flatMap(({ from, to }) => placesFrom(from, to)));
  const around = { lines, headings, width: widthOf(lines) };
  const dropped = new Map<number, Gap>();
  for (const [key, all] of headsByWords(lines, headings)) {
    const inBody = all.filter(({ place }) => place >= (placed[0]?.to ?? 0));
    const heads = areCounting(key, all, around) ? all : inBody;
    if (heads === inBody && !areRepeated(inBody, around)) continue;
    const texts = new Set(heads.map(({ text }) => text));
    warn('running-heads', lines[heads[0]?.place ?? 0] ?? null, [...texts].join(', '));
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
    if (!/\p{L}{2}/u.test(text) || readBullet(text)) return;
    const key = text.replace(/\d+/g, '#').toLowerCase();
    const head = { place, text, numbers: text.match(/\d+/g)?.map(Number) ?? [] };
    const same = heads.get(key);
    if (same) same.push(head);
    else heads.set(key, [head]);
  });
  return heads;
}

function placesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Whether lines that are alike but for a number are heads or feet that count the pages. */
function areCounting(key: string, heads: readonly Head[], around: Around): boolean {
  if (!areOfPages(heads) || !countsUp(heads)) return false;
  const breaksSentence = ({ place }: Head): boolean => isInSentence(place, around);
  if (SAYS_PAGE.test(key) || (hasWords(key) && heads.some(breaksSentence))) return true;
  return areStrange(heads, around);
}

/** Whether lines that are alike are heads or feet of pages. */
function areRepeated(heads: readonly Head[], around: Around): boolean {
  const alike = heads.every(({ text }) => text === heads[0]?.text);
  return alike && areOfPages(heads) && areStrange(heads, around);
}

/** Whether there are as many as pages and as far between. */
function areOfPages(heads: readonly Head[]): boolean {
  const apart = heads.every(({ place }, i) => {
    const above = heads[i - 1];
    return !above || place - above.place > LEAST_LINES_BETWEEN;
  });
  return apart && heads.length >= LEAST_PAGES;
}

function hasWords(key: string): boolean {
  return (key.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS;
}

/** A line that leads in to the findings under each question may count those; no sentence is broken by it. */
function isInSentence(place: number, { lines, headings }: Around): boolean {
  const [above, below] = [lines[place - 1], lines[place + 1]];
  if (!above || !below || headings.has(place - 1)) return false;
  return !endsSentence(above.text) && startsWithin(below.text);
}

/**
 * Whether lines stand within sentences and are no lines of those: more than one does, and each of these
 * ends where the next word would still have fitted. Prose in a narrow column may have a line twice.
 */
function areStrange(heads: readonly Head[], around: Around): boolean {
  const { lines, width } = around;
  const inSentences = heads.filter(({ place }) => isInSentence(place, around));
  const short = inSentences.filter(({ place }) => {
    const [line, below] = [lines[place], lines[place + 1]];
    return line && below && line.width + 1 + firstWordLength(below.text) <= 0.75 * width;
  });
  return short.length >= 2 && short.length === inSentences.length;
}

/** How far a line reaches that the next goes on with, blank lines between them or not: the median. */
function widthOf(lines: readonly PrintedLine[]): number {
  const widths = lines.flatMap(({ width }, i) => {
    const below = lines[i + 1];
    return below && startsWithin(below.text) ? [width] : [];
  });
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

/** Whether one of the numbers goes from page to page. */
function countsUp(heads: readonly Head[]): boolean {
  const numbers = heads[0]?.numbers ?? [];
  return numbers.some((_, which) => countsPages(heads, which));
}

/** Whether the number at `which` counts up from line to line; a page between two may lack its own. */
function countsPages(heads: readonly Head[], which: number): boolean {
  return heads.every((head, i) => {
    const above = heads[i - 1];
    if (!above) return true;
    const step = (head.numbers[which] ?? 0) - (above.numbers[which] ?? 0);
    return step === 1 || step === 2;
  });
}
