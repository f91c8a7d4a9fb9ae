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
  return <OpeningReport key={id} id={id} onLeave={onLeave} />;
}

function OpeningReport({ id, onLeave }: ReportViewProps) {
  const opening = useOpenedReport(id);
  switch (opening.kind) {
    case 'opening':
      return <OpeningSpinner />;
    case 'failed':
      return <CannotOpen id={id} failure={opening.failure} onLeave={onLeave} />;
    case 'opened':
      return <WritingDesk editor={opening.editor} opened={opening.opened} onLeave={onLeave} />;
    default:
      return assertNever(opening);
  }
}

function OpeningSpinner() {
  useNoReportShown();
  return <Spinner label={useWords('editor')('report.loading')} />;
}
