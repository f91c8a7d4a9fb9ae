import { endsSentence, firstWordLength, startsWithin } from '../evidence/text-shape';
import type { PrintedLine } from './printed-line';

/**
 * The places of the lines that a sentence goes on behind though none ends above. A line that leads in to
 * the findings under each question, and may count those, is none: its sentence begins with it. Nor is one
 * before a quotation, which may name who speaks.
 */
export function placesWithinSentences(
  lines: readonly PrintedLine[],
  headings: ReadonlySet<number>,
): ReadonlySet<number> {
  const places = lines.flatMap((_, place) => {
    const [above, below] = [lines[place - 1], lines[place + 1]];
    if (!above || !below || headings.has(place - 1)) return [];
    const goesOn = startsWithin(below.text) && !/^["'“‘«]/.test(below.text);
    return goesOn && !endsSentence(above.text) ? [place] : [];
  });
  return new Set(places);
}

/**
 * Of the lines within sentences those that are odd there: they end where the next word had room, or
 * stand between gaps.
 */
export function oddPlaces(
  lines: readonly PrintedLine[],
  within: ReadonlySet<number>,
): ReadonlySet<number> {
  const places = [...within];
  const width = median(places.map((place) => lines[place]?.width ?? 0));
  const odd = places.filter((place) => {
    const [line, below] = [lines[place], lines[place + 1]];
    if (!line || !below) return false;
    const hasRoom = line.width + 1 + firstWordLength(below.text) <= 0.75 * width;
    return hasRoom || (line.gap !== 'none' && below.gap !== 'none');
  });
  return new Set(odd);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
