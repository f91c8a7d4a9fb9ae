import { useState } from 'react';
import type { Generation, OpenFailure } from '../../../core/api';
import { fileWords, openFailureWords } from '../../failure-words';
import { oneAtATime } from '../../one-at-a-time';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { showToast } from '../../ui/toasts';
import { goToLibrary, goToReport } from '../../window-store';
import { useWords, wordsOf } from '../../words';
import { exactTime } from '../words/changed-when';
import { closeDialog } from '../dialogs-store';
import { CopyList } from '../copies/copy-list';
import { restore } from '../library-actions';
import { refreshLibrary } from '../library-store';
import { factsOf, headerKnownOf } from '../rows/row-facts';
import type { UnreadableFile } from '../rows/rows';
import { FileFacts } from './file-facts';
import './unreadable-dialog.css';

export interface UnreadableDialogProps {
  readonly file: UnreadableFile;
  readonly inBin: boolean;
}

/** Says what is wrong with a file, and offers the earlier copies of the report. */
export function UnreadableDialog({ file, inBin }: UnreadableDialogProps) {
  const words = useWords('library');
  const common = useWords('common');
  const header = headerKnownOf(file);
  const name = header ? factsOf(header).name : '';
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const use = async (copy: Generation) => setFailure(await putInPlace(file, copy));
  const takeOut = () => {
    closeDialog();
    void restore({ id: file.id, name: name || file.fileName });
  };
  return (
    <Dialog
      title={name ? words('unreadable.titleOf', { name }) : words('unreadable.title')}
      width="wide"
      isOpen
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{common('close')}</Button>
          {inBin && (
            <Button tone="primary" onPress={takeOut}>
              {words('action.restore')}
            </Button>
          )}
        </>
      }
    >
      <div className="unreadable">
        <p>{fileWords(common, file.failure)}</p>
        <p>{words('unreadable.leftAlone')}</p>
        <FileFacts file={file} header={header} />
        {file.failure.kind !== 'newer' &&
          (inBin ? (
            <p>{words('unreadable.inBin', { count: file.generations.length })}</p>
          ) : (
            <CopiesToUse
              copies={file.generations}
              onUse={(copy) => void oneAtATime('use copy', () => use(copy))}
            />
          ))}
        {failure && (
          <ErrorNote title={words('unreadable.failed')}>
            <p>{openFailureWords(common, failure)}</p>
          </ErrorNote>
        )}
      </div>
    </Dialog>
  );
}

/** Puts an earlier copy in the place of the file and leads back to the library; why not, or null. */
async function putInPlace(
  { id }: UnreadableFile,
  { name, savedAt }: Generation,
): Promise<OpenFailure | null> {
  const restored = await window.arolwg.restoreGeneration(id, name);
  if (!restored.ok) return restored.failure;
  closeDialog();
  // The report may have failed to open: there is nothing to go on with in its view.
  goToLibrary();
  await refreshLibrary();
  showToast({
    text: wordsOf('library')('done.copyUsed', { saved: exactTime(savedAt) }),
    action: { label: wordsOf('library')('action.open'), run: () => goToReport(id) },
  });
  return null;
}

interface CopiesToUseProps {
  readonly copies: readonly Generation[];
  readonly onUse: (copy: Generation) => void;
}

/** The copies, each to be put in the place of the damaged file. */
function CopiesToUse({ copies, onUse }: CopiesToUseProps) {
  const words = useWords('library');
  if (copies.length === 0) return <p>{words('unreadable.noCopies')}</p>;
  return (
    <section className="unreadable-copies" aria-label={words('unreadable.copies')}>
      <h3>{words('unreadable.copies')}</h3>
      <p>{words('unreadable.copiesText')}</p>
      <CopyList
        copies={copies}
        action={{
          label: words('unreadable.use'),
          nameFor: (saved) => words('unreadable.useOf', { saved }),
        }}
        onChoose={onUse}
      />
    </section>
  );
}
