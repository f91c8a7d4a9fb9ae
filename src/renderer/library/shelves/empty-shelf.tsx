import { FilePlus2, Plus, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useWords } from '../../words';
import { openDialog } from '../dialogs-store';
import type { ShelfId } from '../rows/shelves';
import { STATE_ICONS } from '../words/state-icons';

/** Says why a shelf is empty and what to do. */
export function EmptyShelf({ shelf }: { readonly shelf: ShelfId }) {
  const words = useWords('library');
  useEffect(() => takeLostFocus(shelf), [shelf]);
  if (shelf === 'bin') {
    return (
      <EmptyState icon={<Trash2 />} title={words('empty.bin')}>
        {words('empty.binText')}
      </EmptyState>
    );
  }
  const start = (
    <Button
      tone="primary"
      icon={<Plus size={16} />}
      onPress={() => openDialog({ kind: 'new-report' })}
    >
      {words('newReport')}
    </Button>
  );
  if (shelf === 'drafting') {
    const Icon = STATE_ICONS[shelf];
    return (
      <EmptyState icon={<Icon />} title={words('empty.drafting')} action={start}>
        {words('empty.draftingText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<FilePlus2 />} title={words('empty.title')} action={start}>
      {words('empty.text')}
    </EmptyState>
  );
}

/** The focus that was on the last row goes to the shelf's own name, from where one goes on. */
function takeLostFocus(shelf: ShelfId): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[data-shelf="${shelf}"]`)?.focus();
}
