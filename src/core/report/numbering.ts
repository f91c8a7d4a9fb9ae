import type { HeadingNumber, ParagraphNumber, ReportDocument, Section } from './document';

/** The printed number of a section's heading: "1.0.", "2." or nothing. */
export function headingLabel(section: number, format: HeadingNumber): string {
  if (format === 'none') return '';
  return format === 'n.0.' ? `${section}.0.` : `${section}.`;
}

/** The printed number of a section's paragraph: "1.1." or "2.1". */
export function paragraphLabel(
  section: number,
  paragraph: number,
  format: ParagraphNumber,
): string {
  return format === 'n.n.' ? `${section}.${paragraph}.` : `${section}.${paragraph}`;
}

/** The number of each section: its place among the numbered ones; one without a number has the last. */
export function sectionNumbers(document: ReportDocument): ReadonlyMap<Section, number> {
  const numbers = new Map<Section, number>();
  let current = 0;
  for (const part of document.content) {
    if (part.type !== 'section') continue;
    if (part.attrs.headingNumber !== 'none') current += 1;
    numbers.set(part, current);
  }
  return numbers;
}
