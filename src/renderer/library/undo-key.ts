import { useEffect } from 'react';
import { isDialogOpen } from '../ui/dialog';
import { undoMoveToBin } from './library-actions';

/**
 * Ctrl+Z outside a field takes back the last move to the bin. Left to itself the browser would bring
 * back what was last typed in a field that one has left, such as the search.
 */
export function useUndoKey(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey, target } = event;
  const key = event.key.toLowerCase();
  const isUndo = (ctrlKey || metaKey) && !altKey && (key === 'z' || key === 'y');
  if (!isUndo || !(target instanceof Element) || target.matches('input, textarea')) return;
  event.preventDefault();
  if (key === 'z' && !event.shiftKey && !isDialogOpen()) undoMoveToBin();
}
