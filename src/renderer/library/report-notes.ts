import type { ReportId } from '../../core/report/report';
import { showToast, type Toast } from '../ui/toasts';

const shown = new Map<ReportId, () => void>();

/** Shows what happened to a report; what was said of it before, and could be done then, goes. */
export function sayOfReport(id: ReportId, toast: Toast): void {
  shown.get(id)?.();
  shown.set(id, showToast(toast));
}

/** Takes away what is said of reports, because it is true of none of them any more. */
export function takeAwayNotes(): void {
  for (const takeAway of shown.values()) takeAway();
  shown.clear();
}
