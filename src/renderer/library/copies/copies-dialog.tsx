import { useEffect, useState } from 'react';
import type { DiskFailure, Generation, OpenFailure } from '../../../core/api';
import { assertNever } from '../../../core/result';
import { diskWords, openFailureWords } from '../../failure-words';
import { oneAtATime } from '../../one-at-a-time';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { Spinner } from '../../ui/spinner';
import { showToast } from '../../ui/toasts';
import { goToReport } from '../../window-store';
import { useWords } from '../../words';
import { closeDialog } from '../dialogs-store';
import { refreshLibrary } from '../library-store';
import type { Named } from '../rows/rows';
import { exactTime } from '../words/changed-when';
import { CopyList } from './copy-list';
import './copies-dialog.css';

type Copies =
  | { readonly kind: 'asking' }
  | { readonly kind: 'there'; readonly copies: readonly Generation[] }
  | { readonly kind: 'failed'; readonly failure: DiskFailure };

/** The earlier copies that were kept of a report, each to be opened as a report of its own. */
export function CopiesDialog({ report }: { readonly report: Named }) {
  const words = useWords('library');
  const common = useWords('common');
  const copies = useCopies(report.id);
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const open = async ({ name, savedAt }: Generation): Promise<void> => {
    const copied = await window.arolwg.copyGeneration(report.id, name);
    if (!copied.ok) {
      setFailure(copied.failure);
      return;
    }
    closeDialog();
    await refreshLibrary();
    showToast({ text: words('done.copyOpened', { saved: exactTime(savedAt) }) });
    goToReport(copied.value);
  };
  return (
    <Dialog
      title={words('copies.title')}
      isOpen
      onClose={closeDialog}
      actions={<Button onPress={closeDialog}>{common('close')}</Button>}
    >
      <div className="copies">
        <p>{words('copies.text', { name: report.name })}</p>
        <CopiesFound
          copies={copies}
          onOpen={(copy) => void oneAtATime('open copy', () => open(copy))}
        />
        {failure && (
          <ErrorNote title={words('copies.failed')}>
            <p>{openFailureWords(common, failure)}</p>
          </ErrorNote>
        )}
      </div>
    </Dialog>
  );
}

interface CopiesFoundProps {
  readonly copies: Copies;
  readonly onOpen: (copy: Generation) => void;
}

function CopiesFound({ copies, onOpen }: CopiesFoundProps) {
  const words = useWords('library');
  const common = useWords('common');
  switch (copies.kind) {
    case 'asking':
      return <Spinner label={common('loading')} />;
    case 'failed':
      return <p>{diskWords(common, copies.failure)}</p>;
    case 'there':
      if (copies.copies.length === 0) return <p>{words('copies.none')}</p>;
      return (
        <CopyList
          copies={copies.copies}
          action={{
            label: words('copies.open'),
            nameFor: (saved) => words('copies.openOf', { saved }),
          }}
          onChoose={onOpen}
        />
      );
    default:
      return assertNever(copies);
  }
}

function useCopies(id: Named['id']): Copies {
  const [copies, setCopies] = useState<Copies>({ kind: 'asking' });
  useEffect(() => {
    let isShown = true;
    void window.arolwg.listGenerations(id).then((listed) => {
      if (!isShown) return;
      setCopies(
        listed.ok
          ? { kind: 'there', copies: listed.value }
          : { kind: 'failed', failure: listed.failure },
      );
    });
    return () => {
      isShown = false;
    };
  }, [id]);
  return copies;
}
