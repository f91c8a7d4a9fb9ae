import { create } from 'zustand';
import type { ReportId } from '../core/report/report';
import { goToReport } from './window-store';

/** Words of a report that somebody wants to see. */
export interface WantedWords {
  readonly reportId: ReportId;
  readonly words: string;
  /** Which of several places with the same words, from 0. */
  readonly nth: number;
}

/** What is wanted and not shown yet. */
export const useWantedWords = create<{ readonly wanted: WantedWords | null }>()(() => ({
  wanted: null,
}));

/** Shows these words where their report is shown already, else once it is. */
export function goToWords(wanted: WantedWords): void {
  useWantedWords.setState({ wanted });
  goToReport(wanted.reportId);
}
