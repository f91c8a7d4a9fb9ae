import { TriangleAlert } from 'lucide-react';
import { fileWords } from '../../failure-words';
import { useWords } from '../../words';
import type { RowFacts } from '../rows/row-facts';
import { fileStateOf, type UnreadableRow } from '../rows/rows';
import { useStateNames } from '../words/state-names';
import { FactsCells } from './facts-cells';
import { nameOf } from './row-actions';
import { RowButton } from './row-button';
import './unreadable-row.css';

export interface UnreadableRowProps {
  readonly row: UnreadableRow;
  readonly isCurrent: boolean;
  readonly inBin: boolean;
}

/** A file of the list that cannot be read: whose report it was, else its name and what is wrong. */
export function UnreadableRowView({ row, isCurrent, inBin }: UnreadableRowProps) {
  return (
    <div
      role="row"
      className={`row ${row.known ? 'row-known' : 'row-unreadable'}`}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row.id}
    >
      {row.known ? <KnownCells row={row} facts={row.known} /> : <FileCell row={row} />}
      <RowButton inBin={inBin} name={nameOf(row)} />
    </div>
  );
}

interface KnownCellsProps {
  readonly row: UnreadableRow;
  readonly facts: RowFacts;
}

function KnownCells({ row, facts }: KnownCellsProps) {
  const states = useStateNames();
  return (
    <>
      <FactsCells facts={facts} />
      <div role="gridcell" className="cell-file-state" aria-colspan={4}>
        <TriangleAlert size={16} />
        {states[fileStateOf(row.failure)]}
      </div>
    </>
  );
}

function FileCell({ row }: { readonly row: UnreadableRow }) {
  const common = useWords('common');
  const states = useStateNames();
  return (
    <div role="gridcell" className="cell-unreadable" aria-colspan={6}>
      <TriangleAlert size={16} />
      <div>
        <span>{states[fileStateOf(row.failure)]}</span>
        <span className="row-problem">{fileWords(common, row.failure)}</span>
        <span className="row-file">{row.fileName}</span>
      </div>
    </div>
  );
}
