import { endsSentence, startsWithin } from '../evidence/text-shape';
import { bareWords } from '../headings/bare';
import { readHeading } from '../headings/read-heading';
import type { Warn } from '../warnings';
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
  const edges = starts.flatMap((start) => edgePlaces(start, lines));
  const counts = new Map<string, number>();
  for (const place of new Set(edges)) count(counts, keyAt(lines, place));
  const least = Math.max(LEAST_PAGES, starts.length / 3);
  const [firstStart = 0] = starts;
  const dropped = [...new Set(edges)].filter(
    (place) => place >= firstStart && (counts.get(keyAt(lines, place)) ?? 0) >= least,
  );
  const told = new Set<string>();
  for (const place of dropped) {
    const key = keyAt(lines, place);
    if (!told.has(key)) warn('running-heads', lines[place] ?? null);
    told.add(key);
  }
  return withoutLines(lines, new Map(dropped.map((place): [number, Gap] => [place, 'page'])));
}

/** The places just before and after the page break at `start`. */
function edgePlaces(start: number, lines: readonly PrintedLine[]): readonly number[] {
  const places: number[] = [];
  for (let place = Math.max(0, start - DEPTH); place < start + DEPTH; place += 1) {
    const line = lines[place];
    if (line && mayBeHead(line.text)) places.push(place);
  }
  return places;
}

/** Neither a heading of the framework nor the middle or end of a sentence. */
function mayBeHead(text: string): boolean {
  return !startsWithin(text) && !endsSentence(text) && !readHeading(bareWords(text));
}

function keyAt(lines: readonly PrintedLine[], place: number): string {
  return (lines[place]?.text ?? '').replace(/\d+/g, '#').toLowerCase();
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
