import { useState } from 'react';
import type { ReportId } from '../../core/report/report';
import { assertNever } from '../../core/result';
import { Spinner } from '../ui/spinner';
import { useNoReportShown } from '../window-state';
import { useWords } from '../words';
import { CannotOpen } from './cannot-open';
import { useOpenedReport } from './use-opened-report';
import { WritingDesk } from './writing-desk';

export interface ReportViewProps {
  readonly id: ReportId;
  /** Called when the writer goes back to the library and all is saved. */
  readonly onLeave: () => void;
}

/** A report as one writes in it. */
export default function ReportView({ id, onLeave }: ReportViewProps) {
  const [turn, setTurn] = useState(0);
  return (
    <OpeningReport
      key={`${id} ${turn}`}
      id={id}
      onLeave={onLeave}
      onReopen={() => setTurn((now) => now + 1)}
    />
  );
}

interface OpeningProps extends ReportViewProps {
  readonly onReopen: () => void;
}

function OpeningReport({ id, onLeave, onReopen }: OpeningProps) {
  const opening = useOpenedReport(id);
  switch (opening.kind) {
    case 'opening':
      return <OpeningSpinner />;
    case 'failed':
      return <CannotOpen id={id} failure={opening.failure} onLeave={onLeave} />;
    case 'opened':
      return (
        <WritingDesk
          editor={opening.editor}
          opened={opening.opened}
          onLeave={onLeave}
          onReopen={onReopen}
        />
      );
    default:
      return assertNever(opening);
  }
}

function OpeningSpinner() {
  useNoReportShown();
  return <Spinner label={useWords('editor')('report.loading')} />;
}
