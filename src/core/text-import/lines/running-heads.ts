import { startsWithin } from '../evidence/text-shape';
import { findHeadings, type PlacedHeading } from '../headings/find-headings';
import type { Warn } from '../warnings';
import { headKey, LEAST_PAGES, mayBeHead } from './like-lines';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/** How far from the edge of a page a running head or foot may stand. */
const DEPTH = 2;

/**
 * Takes out lines that stand, page numbers in them aside, at the edge of three pages and at least a
 * third of all. The cover keeps its own, and so does the first place of a section's heading, which pages
 * may repeat.
 */
export function withoutRunningHeads(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const starts = lines.flatMap((line, i) => (line.gap === 'page' && i > 0 ? [i] : []));
  const headings = findHeadings(lines);
  const bodyStart = Math.min(starts[0] ?? Infinity, headings[0]?.from ?? Infinity);
  const places = edgePlaces(lines, starts, headings).map((place): [number, string] => [
    place,
    headKey(lines[place]?.text ?? ''),
  ]);
  const counts = countsOf(places.map(([, key]) => key));
  const least = Math.max(LEAST_PAGES, starts.length / 3);
  const dropped = places.filter(
    ([place, key]) => place >= bodyStart && (counts.get(key) ?? 0) >= least,
  );
  for (const key of new Set(dropped.map(([, one]) => one))) {
    const heads = dropped.flatMap(([place, one]) => (one === key ? (lines[place] ?? []) : []));
    const texts = new Set(heads.map(({ text }) => text));
    warn('running-heads', heads[0] ?? null, [...texts].join(', '));
  }
  return withoutLines(lines, new Map(dropped.map(([place]): [number, Gap] => [place, 'page'])));
}

/** The places just before and after the page breaks at `starts` where a running head may stand. */
function edgePlaces(
  lines: readonly PrintedLine[],
  starts: readonly number[],
  headings: readonly PlacedHeading[],
): readonly number[] {
  const taken = new Set(ownHeadingPlaces(headings));
  const places = starts.flatMap((start) => placesFrom(Math.max(0, start - DEPTH), start + DEPTH));
  return [...new Set(places)].filter((place) => {
    const { text } = lines[place] ?? { text: '' };
    return !taken.has(place) && mayBeHead(text) && !startsWithin(text);
  });
}

/** Where headings stand that are no running heads: all but a section's that comes again. */
function ownHeadingPlaces(headings: readonly PlacedHeading[]): readonly number[] {
  const seen = new Set<string>();
  return headings.flatMap(({ heading, from, to }) => {
    const comesAgain = heading.kind === 'section' && seen.has(heading.words);
    if (heading.kind === 'section') seen.add(heading.words);
    return comesAgain ? [] : placesFrom(from, to);
  });
}

function placesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
