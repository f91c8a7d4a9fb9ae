import type { Editor } from '@tiptap/core';
import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import type { MenuCommand } from '../../core/api';
import { moveFindings } from '../editor/findings/move';
import { deleteFindings } from '../editor/findings/remove';
import { toggleLockHere } from '../editor/guard/lock';
import { markLanguage, toggleBold, toggleItalic } from '../editor/marks';
import { run } from '../editor/run';
import { useArolwgEvent } from '../events';
import { isDialogOpen } from '../ui/dialog';

/** The commands that change the text. */
const TEXT_COMMANDS: Readonly<Partial<Record<MenuCommand, Command>>> = {
  undo,
  redo,
  bold: toggleBold,
  italic: toggleItalic,
  'mark-welsh': markLanguage('cy'),
  'mark-english': markLanguage('en'),
  'move-finding-up': moveFindings('up'),
  'move-finding-down': moveFindings('down'),
  'move-finding-other-side': moveFindings('other-side'),
  'move-finding-next-question': moveFindings('next-question'),
  'move-finding-previous-question': moveFindings('previous-question'),
  'delete-finding': deleteFindings,
  'toggle-lock': toggleLockHere,
};

/** The commands that the desk itself carries out. */
export type DeskCommands = Readonly<Partial<Record<MenuCommand, () => void>>>;

/** Carries out what the window's menu asks of a report; a dialog that is open goes first. */
export function useMenuCommands(editor: Editor, desk: DeskCommands): void {
  useArolwgEvent((event) => {
    if (event.kind !== 'menu' || isDialogOpen()) return;
    const { command } = event;
    desk[command]?.();
    const change = TEXT_COMMANDS[command];
    if (change) run(editor, change);
  });
}
