import type { Editor } from '@tiptap/core';
import { useEffect, type RefObject } from 'react';

/** What takes the keyboard when it is pressed, as one means it to. */
const TAKES_KEYBOARD = 'a, button, input, textarea, select, [tabindex], [contenteditable="true"]';

/**
 * Leaves the keyboard in the text where somebody clicks beside it, on nothing that takes it: what is typed
 * next goes on at the caret. `desk` holds all that stands around the text.
 */
export function useKeptKeyboard(editor: Editor, desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const around = desk.current;
    if (!around) return undefined;
    const onMouseDown = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest(TAKES_KEYBOARD)) return;
      event.preventDefault();
      if (document.activeElement === document.body) editor.view.focus();
    };
    around.addEventListener('mousedown', onMouseDown);
    return () => around.removeEventListener('mousedown', onMouseDown);
  }, [editor, desk]);
}
