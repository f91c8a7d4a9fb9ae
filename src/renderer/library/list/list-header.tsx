import { ArrowDown, ArrowUp } from 'lucide-react';
import { useWords } from '../../words';
import { show, useLibrary } from '../library-store';
import { COLUMNS, sortBy } from '../rows/sort-rows';

/** The names of the columns; a click sorts by one. */
export function ListHeader() {
  const words = useWords('library');
  const sort = useLibrary((state) => state.sort);
  const Arrow = sort.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <div role="row" className="list-header">
      {COLUMNS.map((column) => (
        <div
          key={column}
          role="columnheader"
          className={`cell-${column}`}
          aria-sort={column === sort.column ? sort.direction : 'none'}
        >
          <button type="button" onClick={() => show({ sort: sortBy(column, sort) })}>
            {words(`column.${column}`)}
            {column === sort.column && <Arrow size={14} />}
          </button>
        </div>
      ))}
      <div role="columnheader" className="cell-actions">
        <span className="visually-hidden">{words('column.actions')}</span>
      </div>
    </div>
  );
}
