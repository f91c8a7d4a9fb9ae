import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Puts the caret where it was at the very moment the keyboard comes back to the page. The browser puts
 * it at the top, and ProseMirror mends that 20 ms later: what is typed in between would go astray, as
 * it does when one types on while a dialog still closes.
 */
export const CaretAtFocus = Extension.create({
  name: 'caretAtFocus',
  addProseMirrorPlugins() {
    // A pointer says itself where the caret goes.
    let isPointed = false;
    const mousedown = (): boolean => {
      isPointed = true;
      // The focus that a click brings comes before anything else is done.
      setTimeout(() => (isPointed = false));
      return false;
    };
    const focus = (view: EditorView): boolean => {
      if (!isPointed) view.focus();
      return false;
    };
    return [new Plugin({ props: { handleDOMEvents: { mousedown, focus } } })];
  },
});
