import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Lines of text that can be written in, and what has a click of its own. */
const TEXT = 'p, h1, h2, h3, h4';
const OWN_CLICK = 'button, a, .side-heading, .question-heading';
/** As far from a line of text the page has gaps; further off nothing is meant. */
const FARTHEST = 60;
const STEP = 2;
const INSIDE = 2;

/**
 * A click in a gap of the page puts the caret into the text that is nearest, where along its line the
 * click was. The browser puts it into headings that cannot be written in, or always into what is below;
 * and by a double click behind a finding's end it selects the break between two, which typing would join.
 */
export const GapClicks = Extension.create({
  name: 'gapClicks',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { handleDOMEvents: { click: onClick }, handleDoubleClick: onDoubleClick },
    }),
  ],
});

function onClick(view: EditorView, event: MouseEvent): boolean {
  const isSelecting = view.dom.ownerDocument.getSelection()?.isCollapsed === false;
  if (event.button !== 0 || event.detail > 1 || event.shiftKey || isSelecting) return false;
  // What was clicked may be gone by now, as the icon of a lock is.
  const clicked = event.composedPath().filter((target) => target instanceof Element);
  if (clicked.some((element) => element.matches(OWN_CLICK))) return false;
  const pos = nearestText(view, event.clientX, event.clientY);
  if (pos === undefined) return false;
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(pos))));
  view.focus();
  return true;
}

/** The position in the text nearest to a place between lines of text; undefined on such a line. */
function nearestText(view: EditorView, x: number, y: number): number | undefined {
  const page = view.dom.getBoundingClientRect();
  const middle = (page.left + page.right) / 2;
  if (textAt(view, middle, y)) return undefined;
  for (let off = STEP; off <= FARTHEST; off += STEP) {
    const text = textAt(view, middle, y - off) ?? textAt(view, middle, y + off);
    if (!text) continue;
    const box = text.getBoundingClientRect();
    const left = Math.min(Math.max(x, box.left + 1), box.right - 1);
    const top = Math.min(Math.max(y, box.top + INSIDE), box.bottom - INSIDE);
    return view.posAtCoords({ left, top })?.pos;
  }
  return undefined;
}

function textAt({ dom }: EditorView, x: number, y: number): HTMLElement | undefined {
  const text = dom.ownerDocument.elementFromPoint(x, y)?.closest<HTMLElement>(TEXT);
  return text && dom.contains(text) && text.isContentEditable ? text : undefined;
}

function onDoubleClick(view: EditorView, pos: number, event: MouseEvent): boolean {
  const { parent, parentOffset } = view.state.doc.resolve(pos);
  const isAtEnd = parent.isTextblock && parentOffset === parent.content.size;
  if (!isAtEnd || event.clientX <= view.coordsAtPos(pos, -1).right) return false;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos)));
  view.focus();
  return true;
}
