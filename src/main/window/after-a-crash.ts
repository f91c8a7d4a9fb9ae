import type { BrowserWindow } from 'electron';
import type { WindowState } from '../../core/api';
import type { ReportId } from '../../core/report/report';

/** What coming back after a crash needs from the rest of the app. */
export interface CrashAids {
  /** Says what happened and asks whether to close, in place of opening the page again. */
  readonly askToClose: () => Promise<boolean>;
  readonly showReport: (id: ReportId) => void;
}

/**
 * Brings the page of a window back when its process has ended by itself, with the report that was
 * open; where the person does not want that, the window closes. Gives the function that must hear
 * each state that the window tells.
 */
export function reopenAfterCrash(
  window: BrowserWindow,
  { askToClose, showReport }: CrashAids,
): (state: WindowState) => void {
  let shown: ReportId | null = null;
  let toShow: ReportId | null = null;

  const reopen = async (): Promise<void> => {
    toShow = shown;
    if (await askToClose()) window.destroy();
    else window.reload();
  };

  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') void reopen();
  });

  return ({ reportId }) => {
    shown = reportId;
    if (toShow === null) return;
    // The first state after a crash: the page is there again and hears.
    const id = toShow;
    toShow = null;
    if (id !== reportId) showReport(id);
  };
}
