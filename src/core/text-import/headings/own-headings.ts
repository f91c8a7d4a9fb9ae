import type { PrintedLine } from '../lines/printed-line';
import type { PlacedHeading } from './find-headings';

/** How many lines a question may take up. */
const LONGEST_QUESTION = 5;

/**
 * The headings that are no heads of pages: all but a section's or a question's that comes again, the
 * latter with neither its question nor its positives behind it.
 */
export function ownHeadings(
  lines: readonly PrintedLine[],
  headings: readonly PlacedHeading[],
): readonly PlacedHeading[] {
  const seen = new Set<string>();
  return headings.filter((placed, i) => {
    const { heading, to } = placed;
    if (heading.kind === 'side') return true;
    const key = heading.kind === 'section' ? heading.words : String(heading.number);
    const comesAgain = seen.has(key);
    seen.add(key);
    if (heading.kind === 'section' || !comesAgain) return !comesAgain;
    const next = headings[i + 1];
    return isAsked(lines, placed, next) || next?.from === to;
  });
}

/** Whether a question stands between its heading and the next, as it does behind none that pages repeat. */
export function isAsked(
  lines: readonly PrintedLine[],
  { heading, to }: PlacedHeading,
  next: PlacedHeading | undefined,
): boolean {
  const rest = heading.kind === 'question' ? heading.rest : '';
  const end = Math.min(to + LONGEST_QUESTION, next?.from ?? Infinity);
  const behind = lines.slice(to, end).map(({ text }) => text);
  return [rest, ...behind].some((text) => text.endsWith('?'));
}
