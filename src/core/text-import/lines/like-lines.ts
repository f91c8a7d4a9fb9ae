import { endsSentence, endsWithin, startsWithin } from '../evidence/text-shape';
import { readBullet } from './bullets';
import type { PrintedLine } from './printed-line';

/** A line that others are like but for the numbers in it. */
export interface LikeLine {
  readonly place: number;
  readonly text: string;
  readonly numbers: readonly number[];
}

/** Fewer pages show nothing: prose may have one line twice. */
export const LEAST_PAGES = 3;
/** Two lines with fewer between them are heads or feet of a short page, or of none. */
const LEAST_LINES_BETWEEN = 5;
const LONGEST = 200;

/** The lines that `mayBe` takes for heads or feet of pages, in order, by what they have in common. */
export function likeLines(
  lines: readonly PrintedLine[],
  headings: ReadonlySet<number>,
  mayBe: (text: string) => boolean,
): ReadonlyMap<string, readonly LikeLine[]> {
  const found = new Map<string, LikeLine[]>();
  lines.forEach(({ text }, place) => {
    if (text.length > LONGEST || headings.has(place) || !mayBe(text)) return;
    const key = headKey(text);
    const line = { place, text, numbers: text.match(/\d+/g)?.map(Number) ?? [] };
    const like = found.get(key);
    if (like) like.push(line);
    else found.set(key, [line]);
  });
  return found;
}

/** Whether a line of this text looks like a head or foot: words, no bullet and no sentence's end. */
export function isLikeHead(text: string): boolean {
  return WORD.test(text) && !readBullet(text) && !endsSentence(text);
}

/**
 * Whether a line of this text is a head or foot if its place shows it: it looks like one, is a sentence
 * of its own, or has no words ("p. 3", "12/08/2014").
 */
export function mayBeHead(text: string): boolean {
  if (isLikeHead(text)) return true;
  const isWhole = !WORD.test(text) || !startsWithin(text);
  return /[\p{L}\p{N}]/u.test(text) && !readBullet(text) && isWhole;
}

/** Whether a text ends in a word or comma that prose goes on behind, as no head does: "of", "and". */
function endsLikeProse(text: string): boolean {
  return /[\p{L},]$/u.test(text) && endsWithin(text);
}

/** Whether a text is no piece of a sentence of prose by its own words. */
export function isNoProse(text: string): boolean {
  return isLikeHead(text) && !startsWithin(text) && !endsLikeProse(text);
}

const WORD = /\p{L}{2}/u;

/** What the heads of all pages have in common: their words, whatever page they count. */
export function headKey(text: string): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}

/**
 * Whether there are as many as pages, and most as far between as pages are long. A cover, an imprint or the
 * end of a part may fill few lines of theirs.
 */
export function areOfPages(like: readonly LikeLine[]): boolean {
  const near = like.filter(({ place }, i) => {
    const above = like[i - 1];
    return above !== undefined && place - above.place <= LEAST_LINES_BETWEEN;
  });
  return like.length >= LEAST_PAGES && near.length * 3 < like.length;
}

/**
 * The places of all lines of `groups` that are as many and as far between as pages. Those that begin with a
 * small letter may be pieces of prose.
 */
export function placesOfPages(groups: Iterable<readonly LikeLine[]>): ReadonlySet<number> {
  const ofPages = [...groups].filter(areOfPages).flat();
  return new Set(ofPages.flatMap(({ place, text }) => (startsWithin(text) ? [] : [place])));
}

/** So many pages one of the lines stands behind the one before, as some may lack theirs. */
const MOST_STEP = 4;

/**
 * Whether one of the numbers counts up from line to line, by `least` at least; a few pages between two may
 * lack their own.
 */
export function countUp(like: readonly LikeLine[], least = 1): boolean {
  const numbers = like[0]?.numbers ?? [];
  return numbers.some((_, which) =>
    like.every((line, i) => {
      const above = like[i - 1];
      if (!above) return true;
      const step = (line.numbers[which] ?? 0) - (above.numbers[which] ?? 0);
      return step >= least && step <= MOST_STEP;
    }),
  );
}
