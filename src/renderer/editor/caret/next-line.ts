import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/** How finely, and how far at most, the next line is looked for, in pixels. */
const STEP = 4;
const FARTHEST = 600;

/** Whether a text has a placeholder in it. */
export function holdsPlaceholder(block: Node): boolean {
  let holds = false;
  block.forEach(({ type }) => (holds ||= type.name === 'placeholder'));
  return holds;
}

/** The position in the line above (-1) or below (1), straight from the caret. */
export function lineBeside(view: EditorView, direction: 1 | -1): number | undefined {
  const caret = view.coordsAtPos(view.state.selection.head);
  const from = direction > 0 ? caret.bottom : caret.top;
  for (let away = STEP; away < FARTHEST; away += STEP) {
    const found = view.posAtCoords({ left: caret.left, top: from + direction * away });
    if (!found) continue;
    const line = view.coordsAtPos(found.pos);
    const isNext = direction > 0 ? line.top >= caret.bottom - 1 : line.bottom <= caret.top + 1;
    const isText = view.state.doc.resolve(found.pos).parent.isTextblock;
    if (isNext && isText) return found.pos;
  }
  return undefined;
}
