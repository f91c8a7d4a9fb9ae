import { Fragment, type Slice } from '@tiptap/pm/model';
import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { factsOf } from '../facts';
import { eraseRange } from '../guard/erase';
import { eraseSelected, refuseAt, refuseLocked } from '../guard/erase-selection';
import { writingPlace } from '../guard/writing-place';
import { asOwnUndoStep } from '../own-undo-step';
import { insertItems } from './insert-items';
import { pastedItems, type PastedItem } from './pasted-items';

/** Puts pasted content in the place of the selection, as one undo step. */
export function pasteSlice(slice: Slice): Command {
  return (state, dispatch) => {
    const { tr, selection } = state;
    const items = pastedItems(slice.content, factsOf(state.doc).language);
    if (items.length === 0) return true;
    if (!selection.empty && !eraseSelected(tr)) return refuseLocked(state, dispatch);
    if (writingPlace(tr.selection.$from) !== 'free') return refuseLocked(state, dispatch);
    insertItems(tr, endsInBreak(slice) && hasTextBehind(tr) ? [...items, NOTHING] : items);
    dispatch?.(asOwnUndoStep(tr).setMeta('uiEvent', 'paste').scrollIntoView());
    return true;
  };
}

/** What was copied with the break behind it keeps that before text. */
const NOTHING: PastedItem = [Fragment.empty];

/** Whether what was copied ends in the break before the next paragraph, as a whole finding does. */
function endsInBreak({ content }: Slice): boolean {
  const sizes: number[] = [];
  content.descendants((node) => {
    if (node.isTextblock) sizes.push(node.content.size);
    return !node.isTextblock;
  });
  return sizes.length > 1 && sizes.at(-1) === 0;
}

function hasTextBehind({ selection: { $from } }: Transaction): boolean {
  return $from.parentOffset < $from.parent.content.size;
}

/** Puts dragged content in at `pos`; what was dragged within the report leaves its old place. */
export function dropSlice(slice: Slice, pos: number, moved: boolean): Command {
  return (state, dispatch) => {
    const { tr, selection } = state;
    const onItself = moved && pos >= selection.from && pos <= selection.to;
    if (onItself) return true;
    const items = pastedItems(slice.content, factsOf(state.doc).language);
    if (moved) eraseRange(tr, selection.from, selection.to);
    const $at = tr.doc.resolve(tr.mapping.map(pos));
    if (writingPlace($at) !== 'free' || !$at.parent.isTextblock) {
      return refuseAt(state.doc.resolve(pos))(state, dispatch);
    }
    tr.setSelection(TextSelection.create(tr.doc, $at.pos));
    insertItems(tr, items);
    dispatch?.(asOwnUndoStep(tr).setMeta('uiEvent', 'drop').scrollIntoView());
    return true;
  };
}
