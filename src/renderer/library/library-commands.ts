import type { MenuCommand } from '../../core/api';
import { isDialogOpen } from '../ui/dialog';
import { openDialog } from './dialogs-store';
import { addReportFile, importReport } from './library-actions';

/** Does what a menu asks of the library; the other commands are for a report. */
export function performLibraryCommand(command: MenuCommand): void {
  // What is typed in an open dialog would go with it.
  if (isDialogOpen()) return;
  if (command === 'new-report') openDialog({ kind: 'new-report' });
  if (command === 'import-report') void importReport();
  if (command === 'add-report-file') void addReportFile();
}
