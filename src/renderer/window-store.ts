import { create } from 'zustand';
import type { ReportId } from '../core/report/report';

/** What the window shows: the report of that id, or the library. */
export interface WindowView {
  readonly reportId: ReportId | null;
}

export const useWindowView = create<WindowView>()(() => ({ reportId: null }));

/** Shows a report in place of what the window shows now. */
export function goToReport(reportId: ReportId): void {
  useWindowView.setState({ reportId });
}

/** Shows the library. */
export function goToLibrary(): void {
  useWindowView.setState({ reportId: null });
}
