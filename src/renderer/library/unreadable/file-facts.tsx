import type { ReportHeader } from '../../../core/file-format/report-file';
import { formatMonth } from '../../../core/report/month';
import { useWords } from '../../words';
import { factsOf } from '../rows/row-facts';
import type { UnreadableFile } from '../rows/rows';

export interface FileFactsProps {
  readonly file: UnreadableFile;
  /** What the newest copy that can be read says of itself; null where none can. */
  readonly header: ReportHeader | null;
}

/** Whose report a file was, what it is called, and what is wrong with it for those who can tell. */
export function FileFacts({ file, header }: FileFactsProps) {
  const words = useWords('library');
  const { failure } = file;
  const detail = 'detail' in failure ? failure.detail : '';
  const place = 'path' in failure ? `${failure.path} ` : '';
  return (
    <dl className="unreadable-facts">
      {header && <dt>{words('unreadable.report')}</dt>}
      {header && (
        <dd>
          <ReportName header={header} />
        </dd>
      )}
      <dt>{words('unreadable.file')}</dt>
      <dd>{file.fileName}</dd>
      {detail && <dt>{words('unreadable.technical')}</dt>}
      {detail && <dd>{place + detail}</dd>}
    </dl>
  );
}

/** "Gwynedd Council, August 2014". */
function ReportName({ header }: { readonly header: ReportHeader }) {
  const words = useWords('library');
  const { name, month } = factsOf(header);
  return [name || words('list.noAuthority'), formatMonth(month, 'en')].filter(Boolean).join(', ');
}
