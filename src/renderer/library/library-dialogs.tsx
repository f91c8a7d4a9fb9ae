import { assertNever } from '../../core/result';
import { useOpenDialog } from './dialogs-store';
import { CopiesDialog } from './copies/copies-dialog';
import { EmptyBinDialog } from './shelves/empty-bin-dialog';
import { ImportedDialog } from './import/imported-dialog';
import { NewReportDialog } from './new-report/new-report-dialog';
import { RefusedDialog } from './import/refused-dialog';
import { UnreadableDialog } from './unreadable/unreadable-dialog';

/** The dialog that is open, if any; it can stand over the library or over a report. */
export function LibraryDialogs() {
  const dialog = useOpenDialog((state) => state.dialog);
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'new-report':
      return <NewReportDialog />;
    case 'imported':
      return <ImportedDialog imported={dialog.imported} />;
    case 'refused':
      return <RefusedDialog fileName={dialog.fileName} refusal={dialog.refusal} />;
    case 'unreadable':
      return <UnreadableDialog file={dialog.file} />;
    case 'copies':
      return <CopiesDialog report={dialog.report} />;
    case 'empty-bin':
      return <EmptyBinDialog count={dialog.count} />;
    default:
      return assertNever(dialog);
  }
}
