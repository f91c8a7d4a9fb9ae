import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { ReportDocument } from '../../../core/report/document';
import { readingLines } from '../../../core/report/reading-order';
import { bookmarkName } from '../bookmark-names';
import { headingsOf } from './headings';

/** An estimator that also says afterwards whether it found the page of every heading. */
export interface PageFinder {
  readonly estimate: PageNumberEstimator;
  readonly foundAll: () => boolean;
}

/** The longest word and paragraph, in characters, that a layout gets through in a few seconds. */
const LONGEST_WORD = 500;
const LONGEST_PARAGRAPH = 100_000;
const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD + 1}}`);

/**
 * Whether the pages of `document` can be found in good time: a layout of a word takes time in the
 * square of its length, and a word of 200,000 signs, which a damaged text may hold, takes hours.
 */
export function canBeLaidOut(document: ReportDocument): boolean {
  return readingLines(document).every(
    ({ text }) => text.length <= LONGEST_PARAGRAPH && !LONG_WORD.test(text),
  );
}

/** Finds pages by laying the document out as Word does: half a second for a report of 50 findings. */
export function pageFinder(document: ReportDocument): PageFinder {
  let found: ReadonlyMap<string, string> = new Map();
  return {
    estimate: (...args) => {
      try {
        const estimated = estimatePageNumbers(...args);
        found = estimated.bookmarks;
        return estimated;
      } catch {
        // Rather a report without page numbers in its contents than no report.
        return { bookmarks: new Map() };
      }
    },
    foundAll: () => headingsOf(document).every(({ target }) => found.has(bookmarkName(target))),
  };
}
