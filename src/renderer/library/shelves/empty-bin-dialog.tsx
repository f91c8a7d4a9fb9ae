import type { ReportId } from '../../../core/report/report';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../words';
import { closeDialog } from '../dialogs-store';
import { emptyBin } from '../library-actions';

/** Asks before the bin is emptied, and says how much goes. */
export function EmptyBinDialog({ ids }: { readonly ids: readonly ReportId[] }) {
  const count = ids.length;
  const words = useWords('library');
  const common = useWords('common');
  const empty = () => {
    closeDialog();
    void emptyBin(ids);
  };
  return (
    <Dialog
      kind="alert"
      title={words('bin.title', { count })}
      isOpen
      onClose={closeDialog}
      actions={
        <>
          <Button autoFocus onPress={closeDialog}>
            {common('cancel')}
          </Button>
          <Button tone="danger" onPress={empty}>
            {words('bin.confirm', { count })}
          </Button>
        </>
      }
    >
      <p>{words('bin.text', { count })}</p>
    </Dialog>
  );
}
