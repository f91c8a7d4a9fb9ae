import { endsSentence } from '../evidence/text-shape';
import { findHeadings, headingPlaces } from '../headings/find-headings';
import { ownHeadings } from '../headings/own-headings';
import type { Warn } from '../warnings';
import { areOfPages, countUp, likeLines, mayBeHead, type LikeLine } from './like-lines';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';
import { oddPlaces, placesWithinSentences } from './within-sentences';

/** Prose may have one line twice. */
const LEAST_ODD = 2;

/**
 * Takes out heads and feet that nothing marks but that they break sentences: lines of the same words, but
 * for a number that never counts down, on three pages or more. At least two stand within sentences; each
 * of these is odd there, and few other lines are. As no page is seen, a person is told of every one. The
 * cover keeps its own, and so does a sentence that may end with the words.
 */
export function withoutRepeatedHeads(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const placed = findHeadings(lines);
  const headings = headingPlaces(ownHeadings(lines, placed));
  const within = placesWithinSentences(lines, headings);
  const odd = oddPlaces(lines, within);
  const least = Math.max(LEAST_ODD, odd.size / 3);
  const dropped = new Map<number, Gap>();
  for (const like of likeLines(lines, headings, mayBeHead).values()) {
    const heads = like.filter(({ place }) => place >= (placed[0]?.to ?? 0));
    const breaking = heads.filter(({ place }) => within.has(place));
    const areOdd = breaking.length >= least && breaking.every(({ place }) => odd.has(place));
    if (!areOdd || !areOfPages(heads) || !(areSame(heads) || countUp(heads, 0))) continue;
    for (const { place, text } of heads) {
      const mayEndSentence = !within.has(place) && !endsSentence(lines[place - 1]?.text ?? '');
      warn(mayEndSentence ? 'uncertain-start' : 'repeated-line', lines[place] ?? null, text);
      if (!mayEndSentence) dropped.set(place, 'page');
    }
  }
  return withoutLines(lines, dropped);
}

function areSame(lines: readonly LikeLine[]): boolean {
  return lines.every(({ text }) => text.toLowerCase() === lines[0]?.text.toLowerCase());
}
