import { Trash2 } from 'lucide-react';
import type { ReportId } from '../../../core/report/report';
import { Button } from '../../ui/button';
import { useWords } from '../../words';
import { openDialog } from '../dialogs-store';
import { takeAwayNotes } from '../report-notes';

/** What the bin is, and how to empty it. */
export function BinBar({ ids }: { readonly ids: readonly ReportId[] }) {
  const words = useWords('library');
  const ask = () => {
    // What they offer to undo would not be true of the question any more.
    takeAwayNotes();
    openDialog({ kind: 'empty-bin', ids });
  };
  return (
    <div className="library-bar">
      <p>{words('bin.note')}</p>
      <Button icon={<Trash2 size={16} />} onPress={ask}>
        {words('bin.empty')}
      </Button>
    </div>
  );
}
