import { findHeadings, headingPlaces } from '../headings/find-headings';
import type { Warn } from '../warnings';
import {
  areOfPages,
  countUp,
  isLikeHead,
  isNoProse,
  likeLines,
  mayBeHead,
  placesOfPages,
  type LikeLine,
} from './like-lines';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';
import { standingsOf, type Standing } from './standing';

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
  const standings = standingsOf(lines, headings, passed);
  const dropped = new Map<number, Gap>();
  for (const [key, heads] of likeLines(lines, headings, isLikeHead)) {
    const areNamed = SAYS_PAGE.test(key) || (hasWords(key) && breakSentences(heads, standings));
    if (!areNamed || !areOfPages(heads) || !countUp(heads)) continue;
    const texts = heads.map(({ text }) => text);
    warn('running-heads', lines[heads[0]?.place ?? 0] ?? null, texts.join(', '));
    for (const { place } of heads) dropped.set(place, 'page');
  }
  return withoutLines(lines, dropped);
}

/** Whether like lines break a sentence somewhere, and no prose is among them: most begin no sentence. */
function breakSentences(heads: readonly LikeLine[], standings: readonly Standing[]): boolean {
  const withStanding = (wanted: Standing): number =>
    heads.filter(({ place }) => standings[place] === wanted).length;
  const beginSentences = withStanding('first') * 2 >= heads.length;
  const areNoProse = heads.every(({ text }) => isNoProse(text));
  return withStanding('within') > 0 && !beginSentences && areNoProse;
}

function hasWords(key: string): boolean {
  return (key.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS;
}
