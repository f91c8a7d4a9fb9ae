import type { Mark, MarkType, Node } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import type { Language } from '../../core/rich-text/inline';
import { refuseLocked } from './guard/erase-selection';
import { freeTextsBetween, type FreeText } from './guard/free-texts';
import { writingPlace } from './guard/writing-place';

/** Bold on or off, in the selected texts that are free or for what is typed next. */
export const toggleBold: Command = (state, dispatch) =>
  toggle(markType(state, 'bold').create())(state, dispatch);

/** Italic on or off, as `toggleBold`. */
export const toggleItalic: Command = (state, dispatch) =>
  toggle(markType(state, 'italic').create())(state, dispatch);

/** Says which language a passage is in; the report's own language takes the mark off. */
export function markLanguage(language: Language): Command {
  return (state, dispatch) => {
    const type = markType(state, 'language');
    if (state.doc.attrs.language === language) return remove(type)(state, dispatch);
    return toggle(type.create({ language }))(state, dispatch);
  };
}

/** Whether a mark is on where the caret is, or on all of the selection. */
export function hasMark(state: EditorState, name: 'bold' | 'italic'): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = markType(state, name);
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  const texts = freeTextsBetween(state.doc, from, to);
  return texts.length > 0 && texts.every((text) => isMarked(state.doc, text, type));
}

function toggle(mark: Mark): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (empty) return toggleStored(mark)(state, dispatch);
    const texts = freeTextsBetween(state.doc, $from.pos, state.selection.to);
    if (texts.length === 0) return refuseLocked(state, dispatch);
    const on = texts.every((text) => isMarked(state.doc, text, mark));
    const { tr } = state;
    for (const { from, to } of texts) {
      if (on) tr.removeMark(from, to, mark);
      else tr.addMark(from, to, mark);
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function toggleStored(mark: Mark): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (writingPlace($from) !== 'free') return refuseLocked(state, dispatch);
    const on = mark.isInSet(state.storedMarks ?? $from.marks());
    const { tr } = state;
    dispatch?.(on ? tr.removeStoredMark(mark) : tr.addStoredMark(mark));
    return true;
  };
}

function remove(type: MarkType): Command {
  return (state, dispatch) => {
    const { $from, from, to, empty } = state.selection;
    const texts = freeTextsBetween(state.doc, from, to);
    const isFree = empty ? writingPlace($from) === 'free' : texts.length > 0;
    if (!isFree) return refuseLocked(state, dispatch);
    const { tr } = state;
    if (empty) tr.removeStoredMark(type);
    for (const text of texts) tr.removeMark(text.from, text.to, type);
    dispatch?.(tr);
    return true;
  };
}

/** Whether all text in a stretch has a mark; white space at its ends does not count. */
function isMarked(doc: Node, { from, to }: FreeText, mark: Mark | MarkType): boolean {
  let all = true;
  doc.nodesBetween(from, to, (node) => {
    const blank = node.isText && (node.text ?? '').trim() === '';
    if (node.isInline && !blank && !mark.isInSet(node.marks)) all = false;
  });
  return all;
}

function markType({ schema }: EditorState, name: string): MarkType {
  const type = schema.marks[name];
  if (!type) throw new Error(`The schema has no mark ${name}.`);
  return type;
}
