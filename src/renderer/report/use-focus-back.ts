import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { isDialogOpen } from '../ui/dialog';

/**
 * Brings the keyboard back to the page when the button it was on has gone, as buttons do where what is
 * told beside the page changes: what is typed next would go nowhere. `told` names what is told now.
 */
export function useFocusBack(editor: Editor, told: string): void {
  useEffect(() => {
    const bringBack = (): void => {
      const isLost = document.activeElement === document.body;
      if (isLost && !isDialogOpen() && !editor.isDestroyed) editor.view.focus();
    };
    bringBack();
    const timer = setTimeout(bringBack, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [editor, told]);
}

/** A dialog that closes gives the keyboard back to what it came from, if that is still there. */
const SETTLED_MS = 100;
