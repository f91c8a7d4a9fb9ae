import { useEffect } from 'react';
import { assertNever } from '../../core/result';
import { useOpenDialog } from './dialogs-store';
import { CopiesDialog } from './copies/copies-dialog';
import { EmptyBinDialog } from './shelves/empty-bin-dialog';
import { ImportedDialog } from './import/imported-dialog';
import { useLibrary } from './library-store';
import { focusRow } from './list/row-elements';
import { NewReportDialog } from './new-report/new-report-dialog';
import { RefusedDialog } from './import/refused-dialog';
import { UnreadableDialog } from './unreadable/unreadable-dialog';

/** The dialog that is open, if any; it can stand over the library or over a report. */
export function LibraryDialogs() {
  const dialog = useOpenDialog((state) => state.dialog);
  const isOpen = dialog.kind !== 'none';
  useEffect(() => (isOpen ? undefined : takeLostFocus()), [isOpen]);
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'new-report':
      return <NewReportDialog />;
    case 'imported':
      return <ImportedDialog imported={dialog.imported} />;
    case 'refused':
      return <RefusedDialog {...dialog} />;
    case 'unreadable':
      return <UnreadableDialog file={dialog.file} inBin={dialog.inBin} />;
    case 'copies':
      return <CopiesDialog report={dialog.report} />;
    case 'empty-bin':
      return <EmptyBinDialog ids={dialog.ids} />;
    default:
      return assertNever(dialog);
  }
}

/** The focus that came from a menu, which is gone, goes to the row that the menu was of. */
function takeLostFocus(): () => void {
  // The dialog gives the focus back first, to what is still there.
  const timer = setTimeout(() => {
    const { current } = useLibrary.getState();
    if (current && document.activeElement === document.body) focusRow(current.id);
  }, SETTLED_MS);
  return () => clearTimeout(timer);
}

const SETTLED_MS = 100;
