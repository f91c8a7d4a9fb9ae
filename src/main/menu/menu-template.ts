import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../core/api';
import type { MenuWords } from '../words';

/** What the menus need from the app. */
export interface MenuActions {
  readonly send: (command: MenuCommand) => void;
  readonly showReportsFolder: () => void;
}

export interface MenuSurroundings {
  readonly platform: NodeJS.Platform;
  /** A developer's build, not one that was given to people. */
  readonly developing: boolean;
}

type Item = MenuItemConstructorOptions;

/** Items that make sense only while a report is open; their ids are the commands' names. */
export const REPORT_COMMANDS: readonly MenuCommand[] = [
  'save',
  'save-copy',
  'export-word',
  'show-copies',
  'undo',
  'redo',
  'bold',
  'italic',
  'mark-welsh',
  'mark-english',
  'edit-cover',
  'move-finding-up',
  'move-finding-down',
  'move-finding-other-side',
  'move-finding-next-question',
  'move-finding-previous-question',
  'delete-finding',
  'toggle-lock',
];

/** The menu bar, with the keys that people know from Word. */
export function menuTemplate(
  words: MenuWords,
  actions: MenuActions,
  { platform, developing }: MenuSurroundings,
): readonly Item[] {
  const isMac = platform === 'darwin';
  const command = (id: MenuCommand, label: string, accelerator?: string): Item => ({
    id,
    label,
    enabled: !REPORT_COMMANDS.includes(id),
    click: () => actions.send(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    fileMenu(words, actions, command, isMac),
    editMenu(words, command, isMac),
    viewMenu(words, developing),
    reportMenu(words, command),
    { label: words('help.title'), submenu: [{ label: words('help.about'), role: 'about' }] },
  ];
}

type Command = (id: MenuCommand, label: string, accelerator?: string) => Item;

const SEPARATOR: Item = { type: 'separator' };

function fileMenu(words: MenuWords, actions: MenuActions, command: Command, isMac: boolean): Item {
  const quit: Item = { label: words('file.quit'), role: 'quit', accelerator: 'Ctrl+Q' };
  return {
    label: words('file.title'),
    submenu: [
      command('new-report', words('file.new'), 'CmdOrCtrl+N'),
      command('show-library', words('file.library'), 'CmdOrCtrl+O'),
      SEPARATOR,
      command('import-report', words('file.import')),
      command('add-report-file', words('file.add')),
      SEPARATOR,
      command('save', words('file.save'), 'CmdOrCtrl+S'),
      command('save-copy', words('file.saveCopy')),
      command('export-word', words('file.export'), 'F12'),
      command('show-copies', words('file.copies')),
      SEPARATOR,
      { label: words('file.showFolder'), click: () => actions.showReportsFolder() },
      // The Mac has this in the menu that bears the app's name.
      ...(isMac ? [] : [SEPARATOR, quit]),
    ],
  };
}

function editMenu(words: MenuWords, command: Command, isMac: boolean): Item {
  return {
    label: words('edit.title'),
    submenu: [
      command('undo', words('edit.undo'), 'CmdOrCtrl+Z'),
      command('redo', words('edit.redo'), isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      SEPARATOR,
      { label: words('edit.cut'), role: 'cut' },
      { label: words('edit.copy'), role: 'copy' },
      { label: words('edit.paste'), role: 'paste' },
      { label: words('edit.pastePlain'), role: 'pasteAndMatchStyle' },
      { label: words('edit.selectAll'), role: 'selectAll' },
      SEPARATOR,
      command('bold', words('edit.bold'), 'CmdOrCtrl+B'),
      command('italic', words('edit.italic'), 'CmdOrCtrl+I'),
      {
        label: words('edit.language'),
        submenu: [
          command('mark-welsh', words('edit.welsh')),
          command('mark-english', words('edit.english')),
        ],
      },
    ],
  };
}

function viewMenu(words: MenuWords, developing: boolean): Item {
  const tools: Item = { label: words('view.developerTools'), role: 'toggleDevTools' };
  return {
    label: words('view.title'),
    submenu: [
      { label: words('view.zoomIn'), role: 'zoomIn' },
      // The plus sign's key, without the Shift that it takes on most keyboards.
      { label: words('view.zoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
      { label: words('view.zoomOut'), role: 'zoomOut' },
      { label: words('view.actualSize'), role: 'resetZoom' },
      SEPARATOR,
      { label: words('view.fullScreen'), role: 'togglefullscreen' },
      ...(developing ? [SEPARATOR, tools] : []),
    ],
  };
}

function reportMenu(words: MenuWords, command: Command): Item {
  return {
    label: words('report.title'),
    submenu: [
      command('edit-cover', words('report.cover')),
      SEPARATOR,
      command('move-finding-up', words('report.moveUp'), 'Alt+Shift+Up'),
      command('move-finding-down', words('report.moveDown'), 'Alt+Shift+Down'),
      command('move-finding-other-side', words('report.otherSide')),
      command('move-finding-next-question', words('report.nextQuestion')),
      command('move-finding-previous-question', words('report.previousQuestion')),
      SEPARATOR,
      command('delete-finding', words('report.delete'), 'CmdOrCtrl+Shift+Backspace'),
      SEPARATOR,
      command('toggle-lock', words('report.lock'), 'CmdOrCtrl+Shift+L'),
    ],
  };
}
