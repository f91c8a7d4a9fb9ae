import { Trash2 } from 'lucide-react';
import { Button } from '../../ui/button';
import { useWords } from '../../words';
import { openDialog } from '../dialogs-store';

/** What the bin is, and how to empty it. */
export function BinBar({ count }: { readonly count: number }) {
  const words = useWords('library');
  return (
    <div className="library-bar">
      <p>{words('bin.note')}</p>
      <Button icon={<Trash2 size={16} />} onPress={() => openDialog({ kind: 'empty-bin', count })}>
        {words('bin.empty')}
      </Button>
    </div>
  );
}
