import { Extension } from '@tiptap/core';
import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const HEADINGS = '.side-heading, .question-heading';

/** A click on a heading that the page itself writes puts the caret into the text under it. */
export const HeadingClicks = Extension.create({
  name: 'headingClicks',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { handleDOMEvents: { mousedown: onMouseDown } } }),
  ],
});

function onMouseDown(view: EditorView, event: MouseEvent): boolean {
  const heading = event.target instanceof Element ? event.target.closest(HEADINGS) : null;
  const content = heading?.nextElementSibling;
  if (!content || event.button !== 0) return false;
  const { doc, tr } = view.state;
  const $start = doc.resolve(view.posAtDOM(content, 0));
  const selection = Selection.findFrom($start, 1, true);
  if (!selection) return false;
  event.preventDefault();
  view.dispatch(tr.setSelection(selection));
  view.focus();
  return true;
}
