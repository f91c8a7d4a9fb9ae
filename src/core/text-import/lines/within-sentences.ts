import { firstWordLength } from '../evidence/text-shape';
import type { PrintedLine } from './printed-line';
import { placeBeside, type Standing } from './standing';

/** The places where lines stand within sentences. */
export function placesWithin(standings: readonly Standing[]): ReadonlySet<number> {
  return new Set(standings.flatMap((standing, place) => (standing === 'within' ? [place] : [])));
}

/**
 * Of the lines within sentences those that are odd there: they end where the next word had room, or
 * stand between gaps. Lines at `passed` are no part of the sentence.
 */
export function oddPlaces(
  lines: readonly PrintedLine[],
  within: ReadonlySet<number>,
  passed: ReadonlySet<number>,
): ReadonlySet<number> {
  const places = [...within];
  const prose = places.filter((place) => !passed.has(place));
  const width = median(prose.map((place) => lines[place]?.width ?? 0));
  const odd = places.filter((place) => {
    const line = lines[place];
    const top = lines[placeBeside(place, -1, passed) + 1];
    const below = lines[placeBeside(place, 1, passed)];
    if (!line || !top || !below) return false;
    const hasRoom = line.width + 1 + firstWordLength(below.text) <= 0.75 * width;
    return hasRoom || (top.gap !== 'none' && below.gap !== 'none');
  });
  return new Set(odd);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
