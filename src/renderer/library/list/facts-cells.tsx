import { formatMonth } from '../../../core/report/month';
import { useWords } from '../../words';
import type { RowFacts } from '../rows/row-facts';

/** The first cells of a row: the authority and the month. */
export function FactsCells({ facts }: { readonly facts: RowFacts }) {
  const words = useWords('library');
  const { name, welshName } = facts;
  const month = formatMonth(facts.month, 'en');
  return (
    <>
      <div role="gridcell" className="cell-authority">
        {name ? <span>{name}</span> : <span className="unknown">{words('list.noAuthority')}</span>}
        {welshName && (
          <span className="row-welsh" lang="cy">
            {welshName}
          </span>
        )}
      </div>
      <div role="gridcell" className="cell-month">
        {month || <span className="unknown">{words('list.noMonth')}</span>}
      </div>
    </>
  );
}
