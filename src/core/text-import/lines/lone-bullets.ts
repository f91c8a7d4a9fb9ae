import { wrapOf, type Wrap } from '../evidence/wrap';
import { findHeadings, headingPlaces } from '../headings/find-headings';
import type { Warn } from '../warnings';
import { readBullet } from './bullets';
import { likeliestBeginnings, type Beginnings, type Block } from './likeliest-beginnings';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/**
 * Gives bullets that PDF converters print on lines of their own to the paragraphs that they are for: of a
 * row of them, each to one of the likeliest beginnings of paragraphs below it, up to the next bullet or
 * heading; those that find none there to paragraphs without a bullet above. A person is asked of the
 * latter, where others are as likely, and where a bullet finds no words.
 */
export function withLoneBulletsAttached(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const page = pageOf(lines);
  for (const [place, row] of page.rows) attachRow(page, place, row, warn);
  return page.words;
}

/** The lines of a text that have words, and the lone bullets between them. */
interface Page {
  /** A line that was given a bullet has it. */
  readonly words: PrintedLine[];
  /** The bullets of each row, by the place of the line behind it. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly headings: ReadonlySet<number>;
  /** The places right below the headings that findings stand under. */
  readonly sides: ReadonlySet<number>;
  readonly wrap: Wrap;
}

function pageOf(lines: readonly PrintedLine[]): Page {
  const { words, rows } = parted(lines);
  const headings = findHeadings(words);
  const sides = headings.flatMap(({ heading, to }) => (heading.kind === 'side' ? [to] : []));
  return {
    words: [...words],
    rows,
    headings: headingPlaces(headings),
    sides: new Set(sides),
    wrap: wrapOf(words),
  };
}

/** Parts the lone bullets from the other lines; the one behind each has the widest gap around it. */
function parted(lines: readonly PrintedLine[]): Pick<Page, 'words' | 'rows'> {
  const lone = new Map<number, Gap>();
  const rows = new Map<number, string[]>();
  lines.forEach((line, i) => {
    const bullet = readBullet(line.text);
    if (!bullet?.certain || bullet.rest !== '') return;
    const place = i - lone.size;
    const row = rows.get(place);
    if (row) row.push(bullet.sign);
    else rows.set(place, [bullet.sign]);
    lone.set(i, 'none');
  });
  return { words: [...withoutLines(lines, lone)], rows };
}

/** Gives the bullets of the row before `place` to lines, in their order. */
function attachRow(page: Page, place: number, row: readonly string[], warn: Warn): void {
  const { words } = page;
  const below = beginningsBelow(page, place, row.length);
  const left = row.length - below.chosen.length;
  const above = left > 0 ? beginningsAbove(page, place, left) : NO_BEGINNINGS;
  const isLeft = left > above.chosen.length;
  const asked = [...above.chosen, ...above.rivals, ...below.rivals, ...(isLeft ? [place] : [])];
  warnOf(page, new Set(asked), warn);
  [...above.chosen, ...below.chosen].forEach((at, i) => {
    const line = words[at];
    if (line) words[at] = { ...line, text: `${row[i] ?? ''} ${line.text}` };
  });
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

const NO_BEGINNINGS: Beginnings = { chosen: [], rivals: [] };

/** Where paragraphs begin between a row of `count` bullets at `place` and the next row, bullet or heading. */
function beginningsBelow(page: Page, place: number, count: number): Beginnings {
  const { words, rows, headings, wrap } = page;
  const isPast = (at: number): boolean =>
    at === words.length || headings.has(at) || hasBullet(words[at]) || (at > place && rows.has(at));
  let to = place;
  while (!isPast(to)) to += 1;
  const above = headings.has(place - 1) ? undefined : words[place - 1];
  return beginningsFrom(place, { above, lines: words.slice(place, to), wrap }, count);
}

/**
 * The same between the nearest row, bullet or heading above and `place`. Only where findings stand, or a
 * list has begun, may a paragraph have lost its bullet.
 */
function beginningsAbove(page: Page, place: number, count: number): Beginnings {
  const { words, rows, headings, sides, wrap } = page;
  const isPast = (at: number): boolean =>
    at === 0 || headings.has(at - 1) || hasBullet(words[at - 1]) || (at < place && rows.has(at));
  let from = place;
  while (!isPast(from)) from -= 1;
  if (hasBullet(words[from - 1])) from -= 1;
  else if (!sides.has(from)) return NO_BEGINNINGS;
  return beginningsFrom(from, { above: undefined, lines: words.slice(from, place), wrap }, count);
}

/** The beginnings in a block whose first line is at `from`, by their places among all lines. */
function beginningsFrom(from: number, block: Block, count: number): Beginnings {
  const { chosen, rivals } = likeliestBeginnings(block, count);
  return {
    chosen: chosen.map((place) => from + place),
    rivals: rivals.map((place) => from + place),
  };
}

function hasBullet(line: PrintedLine | undefined): boolean {
  return line !== undefined && readBullet(line.text)?.certain === true;
}
