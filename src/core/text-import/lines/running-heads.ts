import { endsSentence, startsWithin } from '../evidence/text-shape';
import { findHeadings } from '../headings/find-headings';
import type { Warn } from '../warnings';
import { readBullet } from './bullets';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/** How far from the edge of a page a running head or foot may stand. */
const DEPTH = 2;
const LEAST_PAGES = 3;

/**
 * Takes out lines that stand, page numbers in them aside, at the edge of three pages and at least a
 * third of all. The first page keeps its own: there the line belongs to the cover.
 */
export function withoutRunningHeads(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const starts = lines.flatMap((line, i) => (line.gap === 'page' && i > 0 ? [i] : []));
  const [firstStart] = starts;
  if (firstStart === undefined) return lines;
  const places = new Map(edgePlaces(lines, starts).map((place) => [place, keyAt(lines, place)]));
  const counts = countsOf(places.values());
  const least = Math.max(LEAST_PAGES, starts.length / 3);
  const dropped = [...places].filter(
    ([place, key]) => place >= firstStart && (counts.get(key) ?? 0) >= least,
  );
  const firsts = new Map([...dropped].reverse().map(([place, key]) => [key, place]));
  for (const place of firsts.values()) warn('running-heads', lines[place] ?? null);
  return withoutLines(lines, new Map(dropped.map(([place]): [number, Gap] => [place, 'page'])));
}

/** The places just before and after the page breaks at `starts` where a running head may stand. */
function edgePlaces(lines: readonly PrintedLine[], starts: readonly number[]): readonly number[] {
  const headings = findHeadings(lines).flatMap(({ from, to }) => placesFrom(from, to));
  const taken = new Set(headings);
  return starts
    .flatMap((start) => placesFrom(Math.max(0, start - DEPTH), start + DEPTH))
    .filter((place) => !taken.has(place) && mayBeHead(lines[place]));
}

function placesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Words, and neither a bullet nor the middle or end of a sentence. */
function mayBeHead(line: PrintedLine | undefined): boolean {
  if (!line || !/\p{L}{2}/u.test(line.text) || readBullet(line.text)) return false;
  return !startsWithin(line.text) && !endsSentence(line.text);
}

function keyAt(lines: readonly PrintedLine[], place: number): string {
  return (lines[place]?.text ?? '').replace(/\d+/g, '#').toLowerCase();
}

function countsOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
