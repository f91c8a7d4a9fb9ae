import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { afterNextFrame, scrollerOf } from './frames';

/** So much of what was seen stays in sight. */
const OVERLAP = 80;

/**
 * Scrolls by a page and then gives the position at the caret's old place in the window. At the end of
 * the report that is its very end, as in Word.
 */
export function turnPage(
  view: EditorView,
  direction: 1 | -1,
  moveTo: (head: number) => void,
): void {
  const scroller = scrollerOf(view.dom);
  const frame = scroller.getBoundingClientRect();
  const caret = view.coordsAtPos(view.state.selection.head);
  const before = scroller.scrollTop;
  scroller.scrollTop += direction * (frame.height - OVERLAP);
  if (scroller.scrollTop === before) {
    const { doc } = view.state;
    moveTo((direction > 0 ? Selection.atEnd(doc) : Selection.atStart(doc)).head);
    return;
  }
  const top = Math.min(Math.max(caret.top + 2, frame.top + OVERLAP), frame.bottom - OVERLAP);
  // Findings that come into view are drawn with the next frame; before that they hold no lines.
  afterNextFrame(() => {
    const found = view.isDestroyed ? null : view.posAtCoords({ left: caret.left, top });
    if (found) moveTo(found.pos);
  });
}
