import { wrapOf, type Wrap } from '../evidence/wrap';
import { findHeadings, headingPlaces } from '../headings/find-headings';
import { canBeginParagraph, readParagraphNumber } from '../sections/paragraph-number';
import type { Warn } from '../warnings';
import { readBullet } from './bullets';
import { likeliestBeginnings, type Beginnings, type Block } from './likeliest-beginnings';
import { loneRowsIn, type LoneRows } from './lone-rows';
import type { PrintedLine } from './printed-line';

/**
 * Gives bullets and paragraph numbers that PDF converters print on lines of their own to the paragraphs
 * that they are for: of a row of them, each to one of the likeliest beginnings of paragraphs below it, up
 * to the next mark or heading; those that find none there to paragraphs without a bullet above. A person
 * is asked of the latter, where others are as likely, and where a mark finds no words.
 */
export function withLoneMarksAttached(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const page = pageOf(lines);
  for (const [place, row] of page.rows) attachRow(page, place, row, warn);
  return page.words;
}

interface Page extends LoneRows {
  /** A line that was given a mark has it. */
  readonly words: PrintedLine[];
  readonly headings: ReadonlySet<number>;
  /** The places right below the headings that findings stand under. */
  readonly sides: ReadonlySet<number>;
  readonly wrap: Wrap;
  /** No converter put marks together: each stands before its paragraph. */
  readonly isRegular: boolean;
}

function pageOf(lines: readonly PrintedLine[]): Page {
  const { words, rows, signs } = loneRowsIn(lines);
  const headings = findHeadings(words);
  const sides = headings.flatMap(({ heading, to }) => (heading.kind === 'side' ? [to] : []));
  return {
    words: [...words],
    rows,
    signs,
    headings: headingPlaces(headings),
    sides: new Set(sides),
    wrap: wrapOf(words),
    isRegular: [...rows.values()].every(({ length }) => length === 1),
  };
}

/** Gives the marks of the row before `place` to lines, in their order. */
function attachRow(page: Page, place: number, row: readonly string[], warn: Warn): void {
  const { words } = page;
  const marks = inOrder(row, words[place - 1]);
  const below = beginningsBelow(page, place, row.length);
  const left = row.length - below.chosen.length;
  const above = left > 0 ? beginningsAbove(page, place, left) : NO_BEGINNINGS;
  const isLeft = left > above.chosen.length;
  const places = [...above.chosen, ...above.asked, ...below.asked, ...(isLeft ? [place] : [])];
  warnOf(page, new Set(places), warn);
  [...above.chosen, ...below.chosen].forEach((at, i) => {
    const line = words[at];
    if (line) words[at] = { ...line, text: `${marks[i] ?? ''} ${line.text}` };
  });
}

/** After a colon a list comes first, wherever its bullets are in a row with a number. */
function inOrder(row: readonly string[], above: PrintedLine | undefined): readonly string[] {
  if (above?.text.endsWith(':') !== true) return row;
  const isNumber = (mark: string): boolean => readParagraphNumber(mark) !== undefined;
  return [...row.filter((mark) => !isNumber(mark)), ...row.filter(isNumber)];
}

/** Asks of the lines at `places`; of the words above where these are no words of a finding. */
function warnOf({ words, headings }: Page, places: ReadonlySet<number>, warn: Warn): void {
  for (const place of places) {
    const isPast = headings.has(place) || place === words.length;
    const at = isPast ? place - 1 : place;
    const line = words[at];
    if (line && !headings.has(at)) warn('uncertain-start', line);
  }
}

const NO_BEGINNINGS: Beginnings = { chosen: [], asked: [] };

/** Where paragraphs begin between a row of `count` marks at `place` and the next row, mark or heading. */
function beginningsBelow(page: Page, place: number, count: number): Beginnings {
  const { words, rows, headings } = page;
  const isPast = (at: number): boolean =>
    at === words.length || headings.has(at) || isMarked(page, at) || (at > place && rows.has(at));
  let to = place;
  while (!isPast(to)) to += 1;
  const above = headings.has(place - 1) ? undefined : words[place - 1];
  return beginningsFrom(place, { ...page, above, lines: words.slice(place, to) }, count);
}

/**
 * The same between the nearest row, mark or heading above and `place`. Only where findings stand, or a
 * list has begun, may a paragraph have lost its bullet.
 */
function beginningsAbove(page: Page, place: number, count: number): Beginnings {
  const { words, rows, headings, sides } = page;
  const isPast = (at: number): boolean =>
    at === 0 || headings.has(at - 1) || isMarked(page, at - 1) || (at < place && rows.has(at));
  let from = place;
  while (!isPast(from)) from -= 1;
  if (hasBullet(page, from - 1)) from -= 1;
  else if (!sides.has(from)) return NO_BEGINNINGS;
  return beginningsFrom(
    from,
    { ...page, above: undefined, lines: words.slice(from, place) },
    count,
  );
}

/** The beginnings in a block whose first line is at `from`, by their places among all lines. */
function beginningsFrom(from: number, block: Block, count: number): Beginnings {
  const { chosen, asked } = likeliestBeginnings(block, count);
  return {
    chosen: chosen.map((place) => from + place),
    asked: asked.map((place) => from + place),
  };
}

function hasBullet({ words, signs }: Page, at: number): boolean {
  const bullet = readBullet(words[at]?.text ?? '');
  return bullet !== undefined && (bullet.certain || signs.has(bullet.sign));
}

function isMarked(page: Page, at: number): boolean {
  const number = readParagraphNumber(page.words[at]?.text ?? '');
  return hasBullet(page, at) || (number !== undefined && canBeginParagraph(number));
}
