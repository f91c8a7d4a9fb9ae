import { Extension } from '@tiptap/core';
import { Plugin, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { holdsPlaceholder, lineBeside } from './next-line';
import { turnPage } from './turn-page';

/**
 * Keys by which Chromium would lead the caret astray: up and down from a line that begins with a
 * placeholder, by a page from there, and to the ends of a page of which the far parts are not drawn.
 */
export const CaretKeys = Extension.create({
  name: 'caretKeys',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleKeyDown: onKeyDown } })],
});

function onKeyDown(view: EditorView, event: KeyboardEvent): boolean {
  if (event.altKey || event.metaKey) return false;
  if (event.ctrlKey) return toEnd(view, event);
  if (event.key === 'PageUp' || event.key === 'PageDown') {
    const extend = event.shiftKey;
    turnPage(view, event.key === 'PageDown' ? 1 : -1, (head) => moveTo(view, head, extend));
    return true;
  }
  return toLine(view, event);
}

function toEnd(view: EditorView, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Home' && key !== 'End') return false;
  const { doc } = view.state;
  const { head } = key === 'Home' ? Selection.atStart(doc) : Selection.atEnd(doc);
  moveTo(view, head, shiftKey);
  view.dispatch(view.state.tr.scrollIntoView());
  return true;
}

function toLine(view: EditorView, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  if (!holdsPlaceholder(view.state.selection.$head.parent)) return false;
  const head = lineBeside(view, key === 'ArrowDown' ? 1 : -1);
  if (head === undefined) return false;
  moveTo(view, head, shiftKey);
  view.dispatch(view.state.tr.scrollIntoView());
  return true;
}

/** Puts the caret to `head`, or the end of the selection where that is to be extended. */
function moveTo({ state, dispatch }: EditorView, head: number, extend: boolean): void {
  const anchor = extend ? state.selection.anchor : head;
  const $anchor = state.doc.resolve(anchor);
  dispatch(state.tr.setSelection(TextSelection.between($anchor, state.doc.resolve(head))));
}
