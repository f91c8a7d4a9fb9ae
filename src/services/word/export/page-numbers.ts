import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { ReportDocument } from '../../../core/report/document';
import { bookmarkName } from '../bookmark-names';
import { headingsOf } from './headings';

/** An estimator that also says afterwards whether it found the page of every heading. */
export interface PageFinder {
  readonly estimate: PageNumberEstimator;
  readonly foundAll: () => boolean;
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
