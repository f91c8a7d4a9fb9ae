import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/** How finely, and how far at most, the next line is looked for, in pixels. */
const STEP = 4;
const FARTHEST = 600;

/**
 * Arrow keys up and down from a line that begins with a placeholder. Chromium takes the caret from
 * there to the very end or start of the page.
 */
export const VerticalArrows = Extension.create({
  name: 'verticalArrows',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleKeyDown: onKeyDown } })],
});

function onKeyDown(view: EditorView, event: KeyboardEvent): boolean {
  const direction = DIRECTIONS[event.key];
  const { selection, doc } = view.state;
  if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!(selection instanceof TextSelection) || !holdsPlaceholder(selection.$head.parent))
    return false;
  const head = nextLine(view, direction);
  if (head === undefined) return false;
  const anchor = event.shiftKey ? selection.anchor : head;
  const next = TextSelection.create(doc, anchor, head);
  view.dispatch(view.state.tr.setSelection(next).scrollIntoView());
  return true;
}

function holdsPlaceholder(block: Node): boolean {
  let holds = false;
  block.forEach(({ type }) => (holds ||= type.name === 'placeholder'));
  return holds;
}

/** The position in the line above or below, straight from the caret. */
function nextLine(view: EditorView, direction: 1 | -1): number | undefined {
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
