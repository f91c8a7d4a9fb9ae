import type { ReportId } from '../../core/report/report';
import { Spinner } from '../ui/spinner';
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
  const words = useWords('editor');
  const opening = useOpenedReport(id);
  switch (opening.kind) {
    case 'opening':
      return <Spinner label={words('report.loading')} />;
    case 'failed':
      return <CannotOpen id={id} failure={opening.failure} onLeave={onLeave} />;
    case 'opened':
      return <WritingDesk editor={opening.editor} opened={opening.opened} onLeave={onLeave} />;
  }
}
