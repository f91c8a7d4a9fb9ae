import { create } from 'zustand';
import type { ReportId } from '../core/report/report';
import { goToReport } from './window-store';

/** A place of a report that somebody wants to see: some of its words, or the details of its cover. */
export type WantedPlace = { readonly reportId: ReportId } & (
  WantedWords | { readonly kind: 'cover' }
);

export interface WantedWords {
  readonly kind: 'words';
  readonly words: string;
  /** Which of several places with the same words, from 0. */
  readonly nth: number;
}

/** What is wanted and not shown yet. */
export const useWantedPlace = create<{ readonly wanted: WantedPlace | null }>()(() => ({
  wanted: null,
}));

/** Shows this place where its report is shown already, else once it is. */
export function goToPlaceIn(wanted: WantedPlace): void {
  useWantedPlace.setState({ wanted });
  goToReport(wanted.reportId);
}
