import type { FileRefusal, GivenUp } from '../../../core/api';
import type { ReportId } from '../../../core/report/report';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { goToReport } from '../../window-store';
import { useWords } from '../../words';
import { closeDialog } from '../dialogs-store';
import { refusalWords } from './refusal-words';

export interface RefusedDialogProps {
  readonly fileName: string;
  readonly refusal: FileRefusal | GivenUp;
  /** What the file was chosen for. */
  readonly way: 'import' | 'add';
}

/** Why a chosen file was not taken, and what to do. */
export function RefusedDialog({ fileName, refusal, way }: RefusedDialogProps) {
  const words = useWords('library');
  const common = useWords('common');
  const sentences = useWords('import');
  const there = refusal.kind === 'already-there' ? refusal.id : null;
  const open = (id: ReportId) => {
    closeDialog();
    goToReport(id);
  };
  return (
    <Dialog
      kind="alert"
      title={words(`refused.title.${way}`, { fileName })}
      isOpen
      onClose={closeDialog}
      actions={
        <>
          <Button
            tone={there === null ? 'primary' : 'plain'}
            autoFocus={there === null}
            onPress={closeDialog}
          >
            {common('close')}
          </Button>
          {there !== null && (
            <Button tone="primary" autoFocus onPress={() => open(there)}>
              {words('refused.openIt')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {refusalWords({ words, common, sentences }, refusal)}
        {way === 'add' && IMPORTED.test(fileName) && ` ${words('refused.useImport')}`}
      </p>
    </Dialog>
  );
}

/** The names of files that an import reads. */
const IMPORTED = /\.(?:docx|txt|md)$/i;
