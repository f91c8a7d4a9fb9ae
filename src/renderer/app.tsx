import { CrashBoundary } from './crash-boundary';
import { useArolwgEvent } from './events';
import { performLibraryCommand } from './library/library-commands';
import { LibraryDialogs } from './library/library-dialogs';
import { LibraryView } from './library/library-view';
import { Toasts } from './ui/toasts';

/** The whole window: the library or a report, with the dialogs and messages over it. */
export function App() {
  useArolwgEvent((event) => {
    if (event.kind === 'menu') performLibraryCommand(event.command);
  });
  return (
    <CrashBoundary>
      <LibraryView />
      <LibraryDialogs />
      <Toasts />
    </CrashBoundary>
  );
}
