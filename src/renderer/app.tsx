import { lazy, Suspense, useEffect } from 'react';
import { CrashBoundary } from './crash-boundary';
import { useArolwgEvent } from './events';
import { performLibraryCommand } from './library/library-commands';
import { LibraryDialogs } from './library/library-dialogs';
import { LibraryView } from './library/library-view';
import { Spinner } from './ui/spinner';
import { Toasts } from './ui/toasts';
import { answerClosing } from './window-state';
import { goToLibrary, goToReport, saveShown, takeYielded, useWindowView } from './window-store';
import { useWords } from './words';

// The editor is the larger part of the window; the library comes up without it.
const loadReportView = () => import('./report/report-view');
const ReportView = lazy(loadReportView);

/** The whole window: the library or a report, with the dialogs and messages over it. */
export function App() {
  useArolwgEvent((event) => {
    if (event.kind === 'menu') performLibraryCommand(event.command);
    if (event.kind === 'show-report') goToReport(event.id);
    if (event.kind === 'closing') void saveBeforeClosing(event.turn);
  });
  return (
    <CrashBoundary reload={() => window.location.reload()}>
      <CurrentView />
      <LibraryDialogs />
      <Toasts />
    </CrashBoundary>
  );
}

/** Main waits for the answer whatever the window shows. */
async function saveBeforeClosing(turn: number): Promise<void> {
  takeYielded();
  const unsaved = !(await saveShown());
  answerClosing(turn, { unsaved, yielded: takeYielded() });
}

function CurrentView() {
  const words = useWords('common');
  const reportId = useWindowView((view) => view.reportId);
  useEffect(loadSoon, []);
  if (reportId === null) return <LibraryView />;
  return (
    <Suspense fallback={<Spinner label={words('loading')} />}>
      <ReportView id={reportId} onLeave={goToLibrary} />
    </Suspense>
  );
}

/** Fetches the editor while the library is looked at, so that a report then opens at once. */
function loadSoon(): () => void {
  const waiting = requestIdleCallback(() => void loadReportView());
  return () => cancelIdleCallback(waiting);
}
