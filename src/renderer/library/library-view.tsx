import { useEffect } from 'react';
import { useArolwgEvent } from '../events';
import { diskWords } from '../failure-words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { usePanes } from '../ui/panes';
import { Spinner } from '../ui/spinner';
import { useNoReportShown } from '../window-state';
import { useWords } from '../words';
import { chooseFolder } from './library-actions';
import { refreshLibrary, useLibrary } from './library-store';
import { LibraryBody } from './library-body';
import { LibraryHeader } from './library-header';
import { useUndoKey } from './undo-key';
import './library-view.css';

/** All reports: find, open, start, import, put away. */
export function LibraryView() {
  useFreshLibrary();
  useNoReportShown();
  usePanes();
  useUndoKey();
  return (
    <div className="library">
      <LibraryHeader />
      <LibraryContents />
    </div>
  );
}

function LibraryContents() {
  const content = useLibrary((state) => state.content);
  const words = useWords('library');
  const common = useWords('common');
  if (content.kind === 'loading') return <Spinner label={common('loading')} />;
  if (content.kind === 'ready') return <LibraryBody library={content.library} />;
  return (
    <main className="library-failed" data-pane>
      <EmptyState
        title={words('folder.unreadable')}
        action={
          <>
            <Button tone="primary" onPress={() => void chooseFolder()}>
              {words('folder.choose')}
            </Button>
            <Button tone="quiet" onPress={() => void refreshLibrary()}>
              {common('tryAgain')}
            </Button>
          </>
        }
      >
        {diskWords(common, content.failure)}
      </EmptyState>
    </main>
  );
}

/** Reads the library when it is shown and whenever it changes. */
function useFreshLibrary(): void {
  useEffect(() => {
    const refresh = () => void refreshLibrary();
    refresh();
    // Others may have changed a shared folder while another window was in front.
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  useArolwgEvent((event) => {
    if (event.kind === 'library-changed') void refreshLibrary();
  });
}
