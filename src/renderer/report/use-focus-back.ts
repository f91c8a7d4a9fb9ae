import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { isDialogOpen } from '../ui/dialog';

/**
 * Brings the keyboard back to the page when the button it was on has gone, as buttons do where what is
 * told beside the page changes: what is typed next would go nowhere. `told` names what is told now.
 */
export function useFocusBack(editor: Editor, told: string): void {
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isLost && !isDialogOpen()) editor.view.focus();
  }, [editor, told]);
}
