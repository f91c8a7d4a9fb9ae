import { TriangleAlert } from 'lucide-react';
import { fileWords } from '../../failure-words';
import { useWords } from '../../words';
import { RowButton } from './row-button';
import type { UnreadableRow } from '../rows/rows';

export interface UnreadableRowProps {
  readonly row: UnreadableRow;
  readonly isCurrent: boolean;
  readonly inBin: boolean;
}

/** A file of the list that cannot be read: its name and what is wrong with it. */
export function UnreadableRowView({ row, isCurrent, inBin }: UnreadableRowProps) {
  const words = useWords('library');
  const common = useWords('common');
  const isNewer = row.failure.kind === 'newer';
  return (
    <div role="row" className="row row-unreadable" tabIndex={isCurrent ? 0 : -1} data-row={row.id}>
      <div role="gridcell" className="cell-unreadable" aria-colspan={6}>
        <TriangleAlert size={16} />
        <div>
          <span>{isNewer ? words('unreadable.newerName') : words('unreadable.name')}</span>
          <span className="row-problem">{fileWords(common, row.failure)}</span>
          <span className="row-file">{row.fileName}</span>
        </div>
      </div>
      <RowButton inBin={inBin} name={row.fileName} />
    </div>
  );
}
