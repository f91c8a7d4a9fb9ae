import type { ImportedReport } from '../../../core/api';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { goToPlaceIn } from '../../wanted-place';
import { goToReport, useWindowView } from '../../window-store';
import { useWords } from '../../words';
import { closeDialog } from '../dialogs-store';
import { formatNumber } from '../words/format-number';
import { moveToBin } from '../library-actions';
import { forgetImportNotes } from './import-notes';
import { ImportedCounts } from './imported-counts';
import { ImportedWarnings } from './imported-warnings';
import './imported-dialog.css';

interface ImportedDialogProps {
  readonly imported: ImportedReport;
}

/** What was read from an imported file: its counts, and the places that need a second look. */
export function ImportedDialog({ imported }: ImportedDialogProps) {
  const words = useWords('library');
  const { id, fileName, questions, findings, warnings } = imported;
  const isOpen = useWindowView(({ reportId }) => reportId === id);
  const showWords = (quote: string, nth: number) =>
    closeAnd(() => goToPlaceIn({ reportId: id, kind: 'words', words: quote, nth }));
  const showCover = () => closeAnd(() => goToPlaceIn({ reportId: id, kind: 'cover' }));
  const totals = words('imported.totals', {
    findings: words('imported.findings', { count: findings }),
    words: words('imported.words', { count: imported.words, shown: formatNumber(imported.words) }),
  });
  return (
    <Dialog
      title={words(isOpen ? 'imported.notes' : 'imported.title')}
      width="wide"
      isOpen
      onClose={closeDialog}
      actions={isOpen ? <NotesActions id={id} /> : <FreshActions imported={imported} />}
    >
      <div className="imported">
        <p>
          {words(isOpen ? 'imported.was' : 'imported.from', { fileName })} {totals}
        </p>
        <ImportedCounts questions={questions} />
        {warnings.length === 0 ? (
          <p>{words('imported.noWarnings')}</p>
        ) : (
          <ImportedWarnings warnings={warnings} onShow={showWords} onCover={showCover} />
        )}
      </div>
    </Dialog>
  );
}

/** What can be done with a report that has just come in. */
function FreshActions({ imported: { id, fileName } }: ImportedDialogProps) {
  const words = useWords('library');
  const common = useWords('common');
  const putAway = () => closeAnd(() => void moveToBin({ id, name: fileName }));
  return (
    <>
      <Button tone="quiet" onPress={putAway}>
        {words('imported.putAway')}
      </Button>
      <Button onPress={closeDialog}>{common('close')}</Button>
      <Button tone="primary" autoFocus onPress={() => closeAnd(() => goToReport(id))}>
        {words('imported.open')}
      </Button>
    </>
  );
}

/** What can be done with the notes on the report that is open. */
function NotesActions({ id }: Pick<ImportedReport, 'id'>) {
  const words = useWords('library');
  const common = useWords('common');
  return (
    <>
      <Button tone="quiet" onPress={() => closeAnd(() => forgetImportNotes(id))}>
        {words('imported.forget')}
      </Button>
      <Button onPress={closeDialog}>{common('close')}</Button>
    </>
  );
}

function closeAnd(go: () => void): void {
  closeDialog();
  go();
}
