import type { Editor } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { nodeAtPlace, type OutlinePlace } from './outline/find-place';

/** So much of the desk is left above what the page was scrolled to. */
const ROOM_ABOVE = 24;

/** How often to look again: findings that were never drawn have guessed heights until they are. */
const LOOKS = 6;

/** Calls `scroll` now and over the next frames, until it says that nothing moved any more. */
export function settle(scroll: () => boolean): void {
  let looks = 0;
  const look = (): void => {
    looks += 1;
    if (scroll() || looks === 1) {
      if (looks < LOOKS) requestAnimationFrame(look);
    }
  };
  look();
}

/** Scrolls so that `element` stands at the top of the desk. */
function scrollToTop(desk: HTMLElement, element: Element): void {
  settle(() => {
    const away = element.getBoundingClientRect().top - desk.getBoundingClientRect().top;
    const before = desk.scrollTop;
    desk.scrollTop += away - ROOM_ABOVE;
    return Math.abs(desk.scrollTop - before) > 1;
  });
}

/** Scrolls so that the caret, or the end of what is selected, stands in the middle of the desk. */
export function scrollToCaret(view: EditorView, desk: HTMLElement): void {
  settle(() => {
    const before = desk.scrollTop;
    const middle = desk.getBoundingClientRect().top + desk.clientHeight / 2;
    desk.scrollTop += view.coordsAtPos(view.state.selection.head).top - middle;
    return Math.abs(desk.scrollTop - before) > 1;
  });
}

/** Leads to a place of the outline: its heading to the top, the caret to where one writes there. */
export function goToPlace(editor: Editor, desk: HTMLElement, place: OutlinePlace): void {
  const { view, state } = editor;
  const target = nodeAtPlace(state.doc, place);
  if (!target) return;
  const $inside = state.doc.resolve(target.pos + 1);
  const selection = Selection.findFrom($inside, 1, true) ?? TextSelection.near($inside);
  view.dispatch(state.tr.setSelection(selection));
  view.focus();
  const element = view.nodeDOM(target.pos);
  if (element instanceof Element) scrollToTop(desk, element);
}
