import { endsSentence, startsWithin, startsWithSmallName } from '../evidence/text-shape';
import { roomAfter, wrapOf, type Room, type Wrap } from '../evidence/wrap';
import { findHeadings } from '../headings/find-headings';
import type { Warn } from '../warnings';
import { readBullet } from './bullets';
import { wider, type Gap, type PrintedLine } from './printed-line';

/** Whether a line is a certain bullet and nothing else. */
function loneSign(text: string): string | undefined {
  const bullet = readBullet(text);
  return bullet?.certain && bullet.rest === '' ? bullet.sign : undefined;
}

/**
 * Gives bullets that PDF converters print on lines of their own to the paragraphs after them: of a row
 * of them, each to one of the likeliest beginnings of paragraphs below it. A person is asked where others
 * are as likely, or where there are not as many.
 */
export function withLoneBulletsAttached(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const result: PrintedLine[] = [];
  let row: PrintedLine[] = [];
  let below: PrintedLine[] = [];
  let above: PrintedLine | undefined;
  const headings = new Set(findHeadings(lines).map(({ from }) => from));
  const wrap = wrapOf(lines);
  const attach = (): void => {
    result.push(...withSigns(row, { above, lines: below, wrap }, warn));
    above = result.at(-1);
    row = [];
    below = [];
  };
  lines.forEach((line, place) => {
    const isLone = loneSign(line.text) !== undefined;
    const isHeading = headings.has(place);
    // The bullets are for what stands between the next bullet or heading and them.
    if (isHeading || (below.length > 0 && readBullet(line.text)?.certain)) attach();
    if (isHeading) {
      result.push(line);
      above = undefined;
    } else if (isLone) row.push(line);
    else below.push(line);
  });
  attach();
  return result;
}

/** The lines below a row of bullets, and the one above it, if that is no heading. */
interface Block {
  readonly above: PrintedLine | undefined;
  readonly lines: readonly PrintedLine[];
  readonly wrap: Wrap;
}

/** The lines below a row of lone bullets with its signs, and with the widest gap of the row. */
function withSigns(row: readonly PrintedLine[], block: Block, warn: Warn): readonly PrintedLine[] {
  const [first, ...rest] = block.lines;
  if (row.length === 0 || !first) return block.lines;
  const gap = row.reduce<Gap>((widest, line) => wider(widest, line.gap), first.gap);
  const lines = [{ ...first, gap }, ...rest];
  const begins = likeliestBeginnings({ ...block, lines }, row.length, warn);
  const signs = new Map(begins.map((place, i) => [place, loneSign(row[i]?.text ?? '')]));
  return lines.map((line, i) => {
    const sign = signs.get(i);
    return sign === undefined ? line : { ...line, text: `${sign} ${line.text}` };
  });
}

/** The places of the `count` lines that most likely begin a paragraph, in order. */
function likeliestBeginnings(block: Block, count: number, warn: Warn): readonly number[] {
  const ranked = block.lines
    .map((line, place) => ({ line, place, rank: rankAt(block, place, count) }))
    .filter(({ rank }) => rank > RANKS.never)
    .sort((a, b) => b.rank - a.rank);
  const chosen = ranked.slice(0, count);
  const least = chosen.at(-1)?.rank ?? 0;
  const mayBeAnother = least === ranked[count]?.rank || (ranked.length > count && isUnclear(least));
  for (const { line, rank } of ranked) {
    const isRival = isUnclear(least) ? isUnclear(rank) : rank === least;
    if (mayBeAnother && isRival) warn('uncertain-start', line);
  }
  const [first] = block.lines;
  if (chosen.length < count && first) warn('uncertain-start', first);
  return chosen.map(({ place }) => place).sort((a, b) => a - b);
}

/** How likely a line begins a paragraph, by what shows that it does; these are compared, never added. */
const RANKS = {
  /** It is the first below a heading, or below the only bullet. */
  sure: 7,
  afterSentenceAndGap: 6,
  afterSentenceAndPage: 5,
  afterSentenceWithRoom: 4,
  /** An empty line or a bullet stands before it, and no sentence ends above. */
  afterGap: 3,
  afterSentenceThatMayBeFull: 2,
  afterSentenceThatIsFull: 1,
  /** It goes on with the sentence above and is the first below a bullet. */
  withinSentence: 0.5,
  never: 0,
} as const;

/** The same below the end of a sentence in a line that has so much room left. */
const BY_ROOM: Readonly<Record<Room, number>> = {
  room: RANKS.afterSentenceWithRoom,
  unknown: RANKS.afterSentenceThatMayBeFull,
  tight: RANKS.afterSentenceThatMayBeFull,
  full: RANKS.afterSentenceThatIsFull,
};

/** Whether of two such ranks each may be the better one: letters differ in width. */
function isUnclear(rank: number): boolean {
  return rank <= RANKS.afterSentenceThatMayBeFull;
}

/**
 * How likely a line begins a paragraph: not at all where it goes on with a sentence. The first line below
 * a single bullet does where it can.
 */
function rankAt({ above: before, lines, wrap }: Block, place: number, count: number): number {
  const line = lines[place];
  const above = place === 0 ? before : lines[place - 1];
  if (!line) return RANKS.never;
  if (!above) return RANKS.sure;
  const isEnded = endsSentence(above.text);
  if (startsWithin(line.text) && !startsWithSmallName(line.text)) {
    if (place > 0) return RANKS.never;
    return isEnded ? RANKS.afterSentenceThatIsFull : RANKS.withinSentence;
  }
  if (place === 0 && count === 1) return RANKS.sure;
  if (isEnded && line.gap !== 'none') {
    return line.gap === 'page' ? RANKS.afterSentenceAndPage : RANKS.afterSentenceAndGap;
  }
  if (place === 0 || line.gap !== 'none') return RANKS.afterGap;
  return isEnded ? BY_ROOM[roomAfter(above, line, wrap)] : RANKS.never;
}
