import type { Command } from '@tiptap/pm/state';
import { eraseSelected, refuseLocked } from './guard/erase-selection';
import { writingPlace } from './guard/writing-place';

/** Shift+Enter: a new line within the paragraph. */
export const lineBreak: Command = (state, dispatch) => {
  const { tr, selection } = state;
  const hardBreak = state.schema.nodes.hardBreak;
  if (!hardBreak) throw new Error('The schema has no line breaks.');
  if (!selection.empty && !eraseSelected(tr)) return refuseLocked(state, dispatch);
  const { $from } = tr.selection;
  if (writingPlace($from) !== 'free') return refuseLocked(state, dispatch);
  dispatch?.(tr.insert($from.pos, hardBreak.create(null, null, $from.marks())).scrollIntoView());
  return true;
};
