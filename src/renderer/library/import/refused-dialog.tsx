import type { FileRefusal } from '../../../core/api';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { goToReport } from '../../window-store';
import { useWords } from '../../words';
import { closeDialog } from '../dialogs-store';
import { refusalWords } from './refusal-words';

export interface RefusedDialogProps {
  readonly fileName: string;
  readonly refusal: FileRefusal;
}

/** Why a chosen file was not taken, and what to do. */
export function RefusedDialog({ fileName, refusal }: RefusedDialogProps) {
  const words = useWords('library');
  const common = useWords('common');
  const sentences = useWords('import');
  const close = (
    <Button tone="primary" onPress={closeDialog}>
      {common('close')}
    </Button>
  );
  const open = (id: string) => {
    closeDialog();
    goToReport(id);
  };
  return (
    <Dialog
      kind="alert"
      title={words('refused.title', { fileName })}
      isOpen
      onClose={closeDialog}
      actions={
        refusal.kind === 'already-there' ? (
          <>
            <Button onPress={closeDialog}>{common('close')}</Button>
            <Button tone="primary" onPress={() => open(refusal.id)}>
              {words('refused.openIt')}
            </Button>
          </>
        ) : (
          close
        )
      }
    >
      <p>{refusalWords({ words, common, sentences }, refusal)}</p>
    </Dialog>
  );
}
