import { FileWarning } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReportId } from '../../core/report/report';
import { assertNever } from '../../core/result';
import { diskWords, fileWords } from '../failure-words';
import { openDialog } from '../library/dialogs-store';
import { factsOf, headerKnownOf } from '../library/rows/row-facts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useNoReportShown } from '../window-state';
import { useWords } from '../words';
import type { NotOpened } from './use-opened-report';

export interface CannotOpenProps {
  readonly id: ReportId;
  readonly failure: NotOpened;
  readonly onLeave: () => void;
}

/** What stands in the place of a report that cannot be opened, with the way back. */
export function CannotOpen({ id, failure, onLeave }: CannotOpenProps) {
  const words = useWords('editor');
  const name = nameOf(failure);
  const wayBack = useRef<HTMLButtonElement>(null);
  useNoReportShown();
  // The row that was opened is gone, and the focus with it.
  useEffect(() => wayBack.current?.focus(), []);
  return (
    <main>
      <EmptyState
        icon={<FileWarning />}
        title={name ? words('cannotOpen.titleOf', { name }) : words('cannotOpen.title')}
        action={
          <>
            <Button ref={wayBack} tone="primary" onPress={onLeave}>
              {words('report.back')}
            </Button>
            <EarlierCopiesButton id={id} failure={failure} />
          </>
        }
      >
        <Reason failure={failure} />
      </EmptyState>
    </main>
  );
}

/** Whose report it is, as far as its earlier copies tell. */
function nameOf(failure: NotOpened): string {
  const header = failure.kind === 'file' ? headerKnownOf(failure) : null;
  return header ? factsOf(header).name : '';
}

/** Offers the copies that were kept of the report, where it is the file that is at fault. */
function EarlierCopiesButton({ id, failure }: Pick<CannotOpenProps, 'id' | 'failure'>) {
  const words = useWords('editor');
  if (failure.kind !== 'file' || failure.generations.length === 0) return null;
  const file = { ...failure, id, fileName: `${id}.arolwg` };
  return (
    <Button onPress={() => openDialog({ kind: 'unreadable', file, inBin: false })}>
      {words('cannotOpen.copies')}
    </Button>
  );
}

function Reason({ failure }: Pick<CannotOpenProps, 'failure'>) {
  const words = useWords('editor');
  const common = useWords('common');
  switch (failure.kind) {
    case 'file':
      return (
        <>
          <p>{fileWords(common, failure.failure)}</p>
          <p>{words('cannotOpen.keptSafe')}</p>
        </>
      );
    case 'disk':
      return <p>{diskWords(common, failure)}</p>;
    case 'not-shown':
      return <p>{words('cannotOpen.notShown', { detail: failure.detail })}</p>;
    default:
      return assertNever(failure);
  }
}
