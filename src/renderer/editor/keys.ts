import { Extension } from '@tiptap/core';
import { selectAll } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { redo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { enter } from './findings/enter';
import { backspace, deleteForward } from './findings/join';
import { moveFindings } from './findings/move';
import { deleteFindings } from './findings/remove';
import { toggleLockHere } from './guard/lock';
import { lineBreak } from './line-break';
import { toggleBold, toggleItalic } from './marks';
import { withNotice } from './notice';

/** As redo, and ends there: with nothing to redo, a small "z" (Caps Lock) would go on to undo. */
const redoOnly: Command = (state, dispatch) => {
  redo(state, dispatch);
  return true;
};

const sayTab: Command = ({ tr }, dispatch) => {
  dispatch?.(withNotice(tr, { kind: 'tab' }));
  return true;
};

const KEYS: Readonly<Record<string, Command>> = {
  Enter: enter,
  'Mod-Enter': enter,
  'Shift-Enter': lineBreak,
  Backspace: backspace,
  'Mod-Backspace': backspace,
  'Shift-Backspace': backspace,
  Delete: deleteForward,
  'Mod-Delete': deleteForward,
  'Mod-a': selectAll,
  'Mod-Shift-z': redoOnly,
  'Mod-Shift-Z': redoOnly,
  'Mod-b': toggleBold,
  'Mod-i': toggleItalic,
  'Alt-Shift-ArrowUp': moveFindings('up'),
  'Alt-Shift-ArrowDown': moveFindings('down'),
  'Mod-Shift-Backspace': deleteFindings,
  'Mod-Shift-l': toggleLockHere,
  'Mod-Shift-L': toggleLockHere,
  Tab: sayTab,
  'Shift-Tab': sayTab,
};

/**
 * The keys of the page, as in Word. Tab does nothing but say so: what is typed after it, as after an
 * indent, would press buttons elsewhere. F6 leads out of the page.
 */
export const Keys = Extension.create({
  name: 'keys',
  priority: 900,
  addProseMirrorPlugins: () => [keymap(KEYS)],
});
