import type { PlacedHeading } from '../headings/find-headings';
import type { PrintedLine } from '../lines/printed-line';
import { endsSentence, endsStatement, startsWithin } from './text-shape';

/** A line that stands under a side heading, and its place among all lines. */
export interface PlacedLine {
  readonly line: PrintedLine;
  readonly place: number;
}

/** The lines under one side heading. */
export type Side = readonly PlacedLine[];

/** The words of the lines that begin findings, by their places. */
export type Starts = ReadonlyMap<number, string>;

/** The lines under each side heading, up to the next heading; none for a side without any. */
export function sidesAmong(
  lines: readonly PrintedLine[],
  headings: readonly PlacedHeading[],
): readonly Side[] {
  return headings.flatMap(({ heading, to }, i) => {
    if (heading.kind !== 'side') return [];
    const end = headings[i + 1]?.from ?? lines.length;
    const side = lines.slice(to, end).map((line, at) => ({ line, place: to + at }));
    return side.length > 0 ? [side] : [];
  });
}

/** How many lines a sentence that leads in to the findings may take up. */
const LONGEST_LEAD_IN = 3;

/**
 * The lines that begin the first finding of each side: the first of all or, where most sides have a
 * sentence that leads in to them, the first behind it with the sign that `signOf` reads on most.
 */
export function firstFindings(
  printed: readonly Side[],
  signOf: (line: PrintedLine) => string | undefined,
): Side {
  const sides = withoutRepeated(printed, signOf);
  const firsts = sides.flatMap(([first]) => first ?? []);
  const signed = firsts.filter(({ line }) => signOf(line) !== undefined);
  if (signed.length * 2 > firsts.length) return firsts;
  const behind = sides.map((side) => firstSigned(side, signOf));
  const sign = mostFrequent(behind.flatMap((one) => (one && signOf(one.line)) ?? []));
  const found = behind.map((one) => (one && signOf(one.line) === sign ? one : undefined));
  if (found.filter(Boolean).length * 2 <= sides.length) return firsts;
  return sides.flatMap(([first], i) => found[i] ?? first ?? []);
}

/** As often as this, the same words at the beginning of sides lead in to the findings. */
const REPEATED = 3;

/** The sides without the lines that several of them begin with. */
function withoutRepeated(
  sides: readonly Side[],
  signOf: (line: PrintedLine) => string | undefined,
): readonly Side[] {
  let left = sides;
  for (let i = 0; i < LONGEST_LEAD_IN; i += 1) {
    const counts = new Map<string, number>();
    for (const [first] of left) {
      if (first) counts.set(first.line.text, (counts.get(first.line.text) ?? 0) + 1);
    }
    left = left.map((side) => {
      const isRepeated = (counts.get(side[0]?.line.text ?? '') ?? 0) >= REPEATED;
      return isRepeated && leadsIn(side, signOf) ? side.slice(1) : side;
    });
  }
  return left;
}

/** Whether the second line has a mark that the first, which is no full sentence, has not. */
function leadsIn(
  [first, second]: Side,
  signOf: (line: PrintedLine) => string | undefined,
): boolean {
  if (!first || !second || endsStatement(first.line.text) || startsWithin(second.line.text))
    return false;
  const isSigned = signOf(second.line) !== undefined && signOf(first.line) === undefined;
  return isSigned || second.line.indent > first.line.indent;
}

/** The first line with a sign, where the lines above it can be a sentence that leads in to it. */
function firstSigned(
  side: Side,
  signOf: (line: PrintedLine) => string | undefined,
): PlacedLine | undefined {
  const at = side.slice(0, LONGEST_LEAD_IN + 1).findIndex(({ line }) => signOf(line) !== undefined);
  const found = side[at];
  const above = side[at - 1];
  if (!found || !above) return found;
  const isHeadingLike = at === 1 && above.line.text.length < found.line.text.length;
  const isApart = found.line.gap !== 'none' || endsSentence(above.line.text);
  return isApart || isHeadingLike ? found : undefined;
}

/** The value that comes most often, the first of several; undefined of none. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether `holds` is true of more than half of `lines`. */
export function isMost(lines: Side, holds: (one: PlacedLine) => boolean): boolean {
  return lines.length > 0 && lines.filter(holds).length * 2 > lines.length;
}
