import { memo } from 'react';
import { formatNumber } from '../words/format-number';
import { useWords } from '../../words';
import type { ReportRow } from '../rows/rows';
import { FactsCells } from './facts-cells';
import { RowButton } from './row-button';
import { StateLabel } from './state-label';

export interface ReportRowProps {
  readonly row: ReportRow;
  readonly when: string;
  readonly exactly: string;
  /** Whether Tab comes to this row. */
  readonly isCurrent: boolean;
  readonly inBin: boolean;
}

/** One report of the list. It has no listeners: the list hears for all rows. */
export const ReportRowView = memo(function ReportRowView(props: ReportRowProps) {
  const { row, when, exactly, isCurrent, inBin } = props;
  const words = useWords('library');
  return (
    <div role="row" className="row" tabIndex={isCurrent ? 0 : -1} data-row={row.id}>
      <FactsCells facts={row} />
      <div role="gridcell" className="cell-state">
        <StateLabel state={row.state} />
      </div>
      <div role="gridcell" className="cell-findings">
        {formatNumber(row.findings)}
      </div>
      <div role="gridcell" className="cell-words">
        {formatNumber(row.words)}
      </div>
      <div role="gridcell" className="cell-changed">
        <time dateTime={row.changedAt} title={exactly}>
          {when}
        </time>
      </div>
      <RowButton inBin={inBin} name={row.name || words('list.noAuthority')} />
    </div>
  );
});
