import { countWords } from '../rich-text/plain-text';
import type { ReportDocument } from './document';
import { readingLines } from './reading-order';

export interface ReportCounts {
  readonly findings: number;
  /** Words of the whole report, numbers of paragraphs not counted. */
  readonly words: number;
}

/** How much a report holds, for lists. */
export function countReport(document: ReportDocument): ReportCounts {
  const lines = readingLines(document);
  return {
    findings: lines.filter(({ kind }) => kind === 'finding').length,
    words: lines.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}
