import type { PrintedLine } from '../lines/printed-line';
import type { PlacedHeading } from './find-headings';

/** Words that no report of this framework lacks, in either language. */
const SUBJECT =
  /inspect|arolyg|looked after|care leaver|young people|child|plant|pobl ifanc|gofal|authority|awdurdod|council|cyngor/i;

/**
 * Whether a text with the headings of the questions is of this framework: it has one of the standard
 * sections, or speaks of what such reports are about. A survey of something else may have the headings.
 */
export function isOfFramework(
  lines: readonly PrintedLine[],
  headings: readonly PlacedHeading[],
): boolean {
  if (headings.some(({ heading }) => heading.kind === 'section')) return true;
  return lines.some(({ text }) => SUBJECT.test(text));
}
