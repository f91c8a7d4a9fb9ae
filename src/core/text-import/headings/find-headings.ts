import { endsSentence, endsWithin, startsWithin } from '../evidence/text-shape';
import type { PrintedLine } from '../lines/printed-line';
import { bareWords } from './bare';
import { readHeading, type Heading } from './read-heading';

/** A heading and the lines that it takes up. */
export interface PlacedHeading {
  readonly heading: Heading;
  /** The place of its first line. */
  readonly from: number;
  /** The place after its last line. */
  readonly to: number;
  readonly line: PrintedLine;
}

const MOST_LINES = 3;
const LONGEST_PART = 40;

/** All headings of the framework in `lines`, in order, those broken over lines too. */
export function findHeadings(lines: readonly PrintedLine[]): readonly PlacedHeading[] {
  const found: PlacedHeading[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const placed = headingAt(lines, i);
    if (!placed) continue;
    found.push(placed);
    i = placed.to - 1;
  }
  return found;
}

/** The places of all lines that headings take up. */
export function headingPlaces(headings: readonly PlacedHeading[]): ReadonlySet<number> {
  const places = headings.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => from + i),
  );
  return new Set(places);
}

function headingAt(lines: readonly PrintedLine[], from: number): PlacedHeading | undefined {
  const line = lines[from];
  if (!line || endsParagraphAbove(lines[from - 1], line)) return undefined;
  let words = '';
  for (let to = from + 1; to <= from + MOST_LINES; to += 1) {
    const next = lines[to - 1];
    if (!next || (to > from + 1 && next.text.length > LONGEST_PART)) return undefined;
    words = `${words} ${bareWords(next.text)}`.trim();
    const heading = readHeading(words);
    if (heading && (to === from + 1 || isWhole(heading, line))) return { heading, from, to, line };
    if (words.length > LONGEST_PART) return undefined;
  }
  return undefined;
}

/**
 * A heading that was broken over lines must be all that these lines say. Only a section's number
 * stands on a line of its own; another number there is the end of what is above.
 */
function isWhole(heading: Heading, first: PrintedLine): boolean {
  if (heading.kind === 'question' && heading.rest !== '') return false;
  const words = bareWords(first.text);
  if (words === '') return ANCHOR.test(first.text);
  return heading.kind === 'section' || /\p{L}/u.test(words);
}

/** What converters put above a heading to link to: an empty tag. */
const ANCHOR = /^<(a|span)\b[^<>]*>(?:<\/\1>)?$/;

/** "… a number of / areas for improvement." is the end of a sentence and no heading. */
function endsParagraphAbove(above: PrintedLine | undefined, line: PrintedLine): boolean {
  if (!above || !startsWithin(bareWords(line.text))) return false;
  return endsWithin(above.text) || (line.gap === 'none' && !endsSentence(above.text));
}
