import { FileWarning } from 'lucide-react';
import { diskWords, fileWords } from '../failure-words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../words';
import type { NotOpened } from './use-opened-report';

export interface CannotOpenProps {
  readonly failure: NotOpened;
  readonly onLeave: () => void;
}

/** What stands in the place of a report that cannot be opened, with the way back. */
export function CannotOpen({ failure, onLeave }: CannotOpenProps) {
  const words = useWords('editor');
  return (
    <main>
      <EmptyState
        icon={<FileWarning />}
        title={words('cannotOpen.title')}
        action={
          <Button tone="primary" onPress={onLeave}>
            {words('report.back')}
          </Button>
        }
      >
        <Reason failure={failure} />
      </EmptyState>
    </main>
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
  }
}
