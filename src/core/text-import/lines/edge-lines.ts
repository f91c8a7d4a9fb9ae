import { headingPlaces, type PlacedHeading } from '../headings/find-headings';
import { ownHeadings } from '../headings/own-headings';
import { headKey, mayBeHead } from './like-lines';
import type { PrintedLine } from './printed-line';

/** How far from the edge of a page a running head or foot may stand. */
const DEPTH = 2;

/** Lines at the edges of pages that are like but for the numbers in them. */
export interface EdgeLines {
  readonly places: readonly number[];
  /** Those that no cover keeps. */
  readonly heads: readonly number[];
  /** The words of `heads`. */
  readonly texts: readonly string[];
  /** How far from the edge all of `heads` stand, if as far, and none like them elsewhere. */
  readonly always: number | undefined;
}

/**
 * The lines at the edges of the pages that begin at `starts` which may be heads or feet, each with those that
 * are like it. A cover ends at `bodyStart`.
 */
export function edgeLines(
  lines: readonly PrintedLine[],
  starts: readonly number[],
  headings: readonly PlacedHeading[],
  bodyStart: number,
): readonly EdgeLines[] {
  const taken = headingPlaces(ownHeadings(lines, headings));
  const edges = edgePlaces(lines.length, starts);
  const found = new Map<string, { places: number[]; elsewhere: boolean }>();
  for (const place of edges.keys()) {
    const { text } = lines[place] ?? { text: '' };
    if (taken.has(place) || !mayBeHead(text)) continue;
    const like = found.get(headKey(text));
    if (like) like.places.push(place);
    else found.set(headKey(text), { places: [place], elsewhere: false });
  }
  lines.forEach(({ text }, place) => {
    const like = place < bodyStart || edges.has(place) ? undefined : found.get(headKey(text));
    if (like) like.elsewhere = true;
  });
  return [...found.values()].map(({ places, elsewhere }) => {
    const heads = places.filter((place) => place >= bodyStart);
    const offsets = new Set(heads.map((place) => edges.get(place)));
    const [offset] = offsets;
    const always = elsewhere || offsets.size > 1 ? undefined : offset;
    return { places, heads, texts: heads.map((place) => lines[place]?.text ?? ''), always };
  });
}

/**
 * The places just before and after the page breaks at `starts`, each with how far from the break it is. The
 * text's end is that of the last page.
 */
function edgePlaces(end: number, starts: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const start of starts.length > 0 ? [...starts, end] : starts) {
    for (let offset = -DEPTH; offset < DEPTH; offset += 1) {
      const place = start + offset;
      if (place >= 0 && place < end) places.set(place, offset);
    }
  }
  return places;
}
