import { create } from 'zustand';
import type { DiskFailure, Library } from '../../core/api';
import type { ReportId } from '../../core/report/report';
import { useWindowView } from '../window-store';
import type { ShelfId } from './rows/shelves';
import { FIRST_SORT, type Sort } from './rows/sort-rows';

/** The library as main last gave it. */
export type LibraryContent =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: DiskFailure }
  | { readonly kind: 'ready'; readonly library: Library };

/** The row that the focus is on or was on last, and its place, for when the row goes away. */
export interface CurrentRow {
  readonly id: ReportId;
  readonly index: number;
}

/** What the library shows; it is kept while a report is open, so that one comes back to it. */
export interface LibraryState {
  readonly content: LibraryContent;
  readonly shelf: ShelfId;
  readonly query: string;
  readonly sort: Sort;
  /** Whether the sample reports below the own ones are shown; null until someone said so. */
  readonly samplesShown: boolean | null;
  readonly current: CurrentRow | null;
}

export const useLibrary = create<LibraryState>()(() => ({
  content: { kind: 'loading' },
  shelf: 'all',
  query: '',
  sort: FIRST_SORT,
  samplesShown: null,
  current: null,
}));

// Whoever comes back from a report, however it was opened, is on its row and not on another's.
useWindowView.subscribe(({ reportId }) => {
  if (reportId === null) return;
  useLibrary.setState(({ current }) => ({
    current: current?.id === reportId ? current : { id: reportId, index: 0 },
  }));
});

/** Changes what of the library is shown. */
export function show(change: Partial<Omit<LibraryState, 'content'>>): void {
  useLibrary.setState(change);
}

let newest = 0;

/** Asks main for the library again. Answers can overtake each other: only the newest counts. */
export async function refreshLibrary(): Promise<void> {
  newest += 1;
  const mine = newest;
  const listed = await window.arolwg.listReports();
  if (mine !== newest) return;
  useLibrary.setState({
    content: listed.ok
      ? { kind: 'ready', library: listed.value }
      : { kind: 'failed', failure: listed.failure },
  });
}
