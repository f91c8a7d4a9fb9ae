import type { ResolvedPos } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { cleanText } from '../../../core/rich-text/characters';
import { endOfFinding, findingAt, isEmptyFinding, startOfFinding } from '../findings/places';
import { withNotice } from '../notice';
import { eraseRange } from './erase';
import { writingPlace } from './writing-place';

/** Whether the selection lies within one text that is free, where the browser itself may change it. */
export function isWithinOneFreeText({ selection }: EditorState): boolean {
  const { $from, $to } = selection;
  return $from.sameParent($to) && $from.parent.isTextblock && writingPlace($from) === 'free';
}

/** Takes the selected text out and leaves the structure; says so where nothing may be taken out. */
export const eraseSelection: Command = (state, dispatch) => {
  if (state.selection.empty) return false;
  const { tr } = state;
  if (!eraseSelected(tr)) return refuseLocked(state, dispatch);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/**
 * Takes the selected text out, to be replaced or not, and says so where whole findings went with it:
 * one key on too large a selection must not pass unseen. Gives false where nothing of it is free.
 */
export function eraseSelected(tr: Transaction): boolean {
  const { from, to } = tr.selection;
  const findings = wholeFindings(tr);
  if (!eraseRange(tr, from, to)) return false;
  if (findings > 0) withNotice(tr, { kind: 'deleted', findings });
  return true;
}

/** Puts typed text in the place of the selection, where that is free; else says that it is locked. */
export function typeText(text: string): Command {
  return (state, dispatch) => {
    const { tr, selection } = state;
    if (!selection.empty && !eraseSelected(tr)) return refuseLocked(state, dispatch);
    if (writingPlace(tr.selection.$from) !== 'free') return refuseLocked(state, dispatch);
    dispatch?.(tr.insertText(cleanText(text)).scrollIntoView());
    return true;
  };
}

/** Says that the place of the caret is locked. */
export const refuseLocked: Command = (state, dispatch) =>
  refuseAt(state.selection.$from)(state, dispatch);

/** Says that a place is locked. */
export function refuseAt($pos: ResolvedPos): Command {
  return ({ tr }, dispatch) => {
    const place = writingPlace($pos);
    const part = place === 'free' || place === 'between' ? 'question' : place;
    dispatch?.(withNotice(tr, { kind: 'locked', part }));
    return true;
  };
}

/** How many written findings the selection takes whole. One alone is only written anew. */
function wholeFindings({ doc, selection }: Pick<Transaction, 'doc' | 'selection'>): number {
  const { from, to, $from, $to } = selection;
  const first = findingAt($from);
  if (first && first.pos === findingAt($to)?.pos) return 0;
  let whole = 0;
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.type.name !== 'finding') return true;
    const place = { pos, node };
    const isWhole = from <= startOfFinding(place) && to >= endOfFinding(place);
    whole += isWhole && !isEmptyFinding(node) ? 1 : 0;
    return false;
  });
  return whole;
}
