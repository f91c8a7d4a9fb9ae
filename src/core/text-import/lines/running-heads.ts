import { startsWithin } from '../evidence/text-shape';
import { findHeadings, headingPlaces, type PlacedHeading } from '../headings/find-headings';
import { ownHeadings } from '../headings/own-headings';
import type { Warn } from '../warnings';
import { headKey, isLikeHead, LEAST_PAGES, mayBeHead } from './like-lines';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/** How far from the edge of a page a running head or foot may stand. */
const DEPTH = 2;

/**
 * Takes out lines that stand, page numbers in them aside, at the edge of three pages and at least a
 * third of all; at that of half of all where they do not look like heads: "p. 3", or a sentence. The cover
 * keeps its own, and so does the first place of a section's heading, which pages may repeat.
 */
export function withoutRunningHeads(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const starts = lines.flatMap((line, i) => (line.gap === 'page' && i > 0 ? [i] : []));
  const headings = findHeadings(lines);
  const bodyStart = Math.min(starts[0] ?? Infinity, headings[0]?.from ?? Infinity);
  const dropped: number[] = [];
  for (const places of likePlaces(lines, edgePlaces(lines, starts, headings))) {
    const texts = places.map((place) => lines[place]?.text ?? '');
    const areLikeHeads = texts.every(isLikeHead);
    if (places.length < Math.max(LEAST_PAGES, starts.length / (areLikeHeads ? 3 : 2))) continue;
    const heads = places.filter((place) => place >= bodyStart);
    const said = new Set(heads.map((place) => lines[place]?.text ?? ''));
    const [first] = heads;
    if (first !== undefined) warn('running-heads', lines[first] ?? null, [...said].join(', '));
    dropped.push(...heads);
  }
  return withoutLines(lines, new Map(dropped.map((place): [number, Gap] => [place, 'page'])));
}

/** `places` by what the heads of pages that stand there have in common. */
function likePlaces(
  lines: readonly PrintedLine[],
  places: readonly number[],
): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const key = headKey(lines[place]?.text ?? '');
    const like = found.get(key);
    if (like) like.push(place);
    else found.set(key, [place]);
  }
  return [...found.values()];
}

/**
 * The places just before and after the page breaks at `starts` where a running head may stand. The text's
 * end is that of the last page.
 */
function edgePlaces(
  lines: readonly PrintedLine[],
  starts: readonly number[],
  headings: readonly PlacedHeading[],
): readonly number[] {
  const taken = headingPlaces(ownHeadings(lines, headings));
  const breaks = starts.length > 0 ? [...starts, lines.length] : starts;
  const places = breaks.flatMap((start) => placesFrom(Math.max(0, start - DEPTH), start + DEPTH));
  return [...new Set(places)].filter((place) => {
    const { text } = lines[place] ?? { text: '' };
    return !taken.has(place) && mayBeHead(text) && !(isLikeHead(text) && startsWithin(text));
  });
}

function placesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
