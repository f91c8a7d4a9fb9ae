import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words';
import { notSavedWords } from './not-saved-words';
import { canPutBack } from './save-state';
import type { Leaving } from './use-leaving';

export interface LeaveDialogProps {
  readonly leaving: Leaving;
  readonly onSaveCopy: () => void;
}

/** Asks before the writer leaves a report whose last changes could not be saved. */
export function LeaveDialog({ leaving, onSaveCopy }: LeaveDialogProps) {
  const words = useWords('editor');
  const { state, isAsking, stay, tryAgain, leaveAnyway } = leaving;
  const isLost = state.kind === 'failed' && canPutBack(state.failure);
  return (
    <Dialog
      kind="alert"
      width="wide"
      title={words('leave.title')}
      isOpen={isAsking}
      onClose={stay}
      actions={
        <>
          <Button tone="danger" onPress={leaveAnyway}>
            {words('leave.anyway')}
          </Button>
          <Button onPress={onSaveCopy}>{words('status.saveCopy')}</Button>
          <Button onPress={tryAgain}>{words(isLost ? 'status.putBack' : 'status.tryAgain')}</Button>
          <Button tone="primary" autoFocus onPress={stay}>
            {words('leave.stay')}
          </Button>
        </>
      }
    >
      <p>{state.kind === 'failed' ? notSavedWords(state.failure) : words('leave.slow')}</p>
    </Dialog>
  );
}
