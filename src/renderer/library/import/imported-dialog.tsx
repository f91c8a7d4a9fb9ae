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

/** What was read from an imported file: its counts, and the places that need a second look. */
export function ImportedDialog({ imported }: { readonly imported: ImportedReport }) {
  const words = useWords('library');
  const common = useWords('common');
  const { id, fileName, questions, findings, warnings } = imported;
  const isOpen = useWindowView(({ reportId }) => reportId === id);
  const open = () => {
    closeDialog();
    goToReport(id);
  };
  const showWords = (quote: string, nth: number) => {
    closeDialog();
    goToPlaceIn({ reportId: id, kind: 'words', words: quote, nth });
  };
  const showCover = () => {
    closeDialog();
    goToPlaceIn({ reportId: id, kind: 'cover' });
  };
  const putAway = () => {
    closeDialog();
    void moveToBin({ id, name: fileName });
  };
  const forget = () => {
    closeDialog();
    forgetImportNotes(id);
  };
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
      actions={
        <>
          {!isOpen && (
            <Button tone="quiet" onPress={putAway}>
              {words('imported.putAway')}
            </Button>
          )}
          {isOpen && (
            <Button tone="quiet" onPress={forget}>
              {words('imported.forget')}
            </Button>
          )}
          <Button onPress={closeDialog}>{common('close')}</Button>
          {!isOpen && (
            <Button tone="primary" onPress={open}>
              {words('imported.open')}
            </Button>
          )}
        </>
      }
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
