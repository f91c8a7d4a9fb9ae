import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { afterNextFrame, scrollerOf } from './frames';

/** How often to look again after one far scroll. */
const LOOKS = 4;

/**
 * Scrolls once more where the caret is not in sight after a scroll to it. In a long report the
 * findings on the way have guessed heights until they are drawn, so the first scroll can miss.
 */
export const FarScrolls = Extension.create({
  name: 'farScrolls',
  addProseMirrorPlugins() {
    let looks = 0;
    const lookAgain = (view: EditorView): void => {
      if (view.isDestroyed || isCaretInSight(view)) {
        looks = 0;
        return;
      }
      view.dispatch(view.state.tr.scrollIntoView());
    };
    const props = {
      handleScrollToSelection: (view: EditorView): boolean => {
        looks = looks < LOOKS ? looks + 1 : 0;
        if (looks > 0) afterNextFrame(() => lookAgain(view));
        return false;
      },
    };
    return [new Plugin({ props })];
  },
});

function isCaretInSight(view: EditorView): boolean {
  const { top, bottom } = scrollerOf(view.dom).getBoundingClientRect();
  const caret = view.coordsAtPos(view.state.selection.head);
  return caret.top >= top && caret.bottom <= bottom;
}
