import { ArchiveRestore, EllipsisVertical } from 'lucide-react';
import { useWords } from '../../words';

export interface RowButtonProps {
  readonly name: string;
  readonly inBin: boolean;
}

/** The button at the end of a row: its menu, or in the bin its way back. The list hears its click. */
export function RowButton({ name, inBin }: RowButtonProps) {
  const words = useWords('library');
  return (
    <div role="gridcell" className="cell-actions">
      {inBin ? (
        <button type="button" tabIndex={-1} className="button row-restore">
          <ArchiveRestore size={16} />
          <span className="row-restore-word">{words('action.restore')}</span>
          <span className="visually-hidden">{name}</span>
        </button>
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="icon-button"
          aria-haspopup="menu"
          aria-label={words('list.actionsFor', { name })}
        >
          <EllipsisVertical size={16} />
        </button>
      )}
    </div>
  );
}
