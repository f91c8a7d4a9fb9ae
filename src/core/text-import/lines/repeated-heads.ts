import { findHeadings, headingPlaces } from '../headings/find-headings';
import { ownHeadings } from '../headings/own-headings';
import type { Warn } from '../warnings';
import { areBeside, areHeads, headEvidence, mayBeHeads, type HeadEvidence } from './head-evidence';
import {
  areOfPages,
  countUp,
  isNoProse,
  likeLines,
  mayBeHead,
  placesOfPages,
  type LikeLine,
} from './like-lines';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/**
 * Takes out heads and feet that nothing marks but that they break sentences: lines of the same words, but
 * for a number that never counts down, on three pages or more. As no page is seen, a person is told of
 * every one. The cover keeps its own, and so does a sentence that may end with the words, unless they count
 * the pages; of these, of lines that only may be heads, and of the cover's own words in the body a person is
 * told too.
 */
export function withoutRepeatedHeads(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const placed = findHeadings(lines);
  const headings = headingPlaces(ownHeadings(lines, placed));
  const groups = [...likeLines(lines, headings, mayBeHead).values()];
  const evidence = headEvidence(lines, headings, placesOfPages(groups));
  const bodyStart = placed[0]?.to ?? 0;
  const repeated = groups.flatMap((like) => onPages(like, bodyStart));
  const known = knownAmong(repeated, evidence);
  const dropped = new Map<number, Gap>();
  for (const heads of repeated) {
    if (!known.has(heads) && !mayBeHeads(heads, evidence)) continue;
    const counts = countUp(heads);
    for (const { place, text } of heads) {
      const isSure = known.has(heads) && (counts || evidence.standings[place] !== 'last');
      if (isSure) dropped.set(place, 'page');
      if (isSure) warn('repeated-line', lines[place] ?? null, text);
      else warn('possible-head', lines[place] ?? null);
    }
  }
  const told = new Set(repeated.flat());
  for (const line of groups.flatMap((like) => coverAgain(like, bodyStart))) {
    if (!told.has(line)) warn('possible-head', lines[line.place] ?? null);
  }
  return withoutLines(lines, dropped);
}

/** What of `like` may be of one page each; the cover, up to `bodyStart`, keeps all that count no pages. */
function onPages(like: readonly LikeLine[], bodyStart: number): readonly (readonly LikeLine[])[] {
  const heads = countUp(like) ? like : like.filter(({ place }) => place >= bodyStart);
  return areOfPages(heads) && (areSame(heads) || countUp(heads, 0)) ? [heads] : [];
}

/** The lines of the body that are one of the cover's, with whatever number, however few they are. */
function coverAgain(like: readonly LikeLine[], bodyStart: number): readonly LikeLine[] {
  const isOfCover = like.some(({ place }) => place < bodyStart);
  if (!isOfCover || !like.every(({ text }) => isNoProse(text))) return [];
  return like.filter(({ place }) => place >= bodyStart);
}

function areSame(lines: readonly LikeLine[]): boolean {
  return lines.every(({ text }) => text.toLowerCase() === lines[0]?.text.toLowerCase());
}

/** Which of `repeated` are heads or feet, those that all stand beside another's too. */
function knownAmong(
  repeated: readonly (readonly LikeLine[])[],
  evidence: HeadEvidence,
): ReadonlySet<readonly LikeLine[]> {
  const known = repeated.filter((heads) => areHeads(heads, evidence));
  const places = new Set(known.flat().map(({ place }) => place));
  return new Set([...known, ...repeated.filter((heads) => areBeside(heads, places))]);
}
