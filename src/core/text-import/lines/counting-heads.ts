import { findHeadings, headingPlaces } from '../headings/find-headings';
import type { Warn } from '../warnings';
import {
  areOfPages,
  countUp,
  endsLikeProse,
  isLikeHead,
  likeLines,
  mayBeHead,
  placesOfPages,
} from './like-lines';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';
import { standingsOf } from './standing';
import { placesWithin } from './within-sentences';

/** Fewer words may be the labels of a list: "Area for improvement 3". */
const LEAST_WORDS = 4;
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
  const headings = headingPlaces(findHeadings(lines));
  const passed = placesOfPages(likeLines(lines, headings, mayBeHead).values());
  const within = placesWithin(standingsOf(lines, headings, passed));
  const dropped = new Map<number, Gap>();
  for (const [key, heads] of likeLines(lines, headings, isLikeHead)) {
    const breakSentences =
      heads.some(({ place }) => within.has(place)) &&
      !heads.some(({ text }) => endsLikeProse(text));
    const areNamed = SAYS_PAGE.test(key) || (hasWords(key) && breakSentences);
    if (!areNamed || !areOfPages(heads) || !countUp(heads)) continue;
    const texts = heads.map(({ text }) => text);
    warn('running-heads', lines[heads[0]?.place ?? 0] ?? null, texts.join(', '));
    for (const { place } of heads) dropped.set(place, 'page');
  }
  return withoutLines(lines, dropped);
}

function hasWords(key: string): boolean {
  return (key.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS;
}
