import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { MenuWords } from './words';

/** The system's own dialogs; each gives null, or the careful answer, where it was left. */
export interface Dialogs {
  readonly choosePublishedReport: () => Promise<string | null>;
  readonly chooseReportFile: () => Promise<string | null>;
  readonly chooseReportsFolder: (now: string) => Promise<string | null>;
  readonly chooseExportFile: (proposal: string) => Promise<string | null>;
  readonly chooseCopyFile: (proposal: string) => Promise<string | null>;
  readonly askToReplace: (name: string) => Promise<boolean>;
  readonly askToCloseUnsaved: () => Promise<boolean>;
  readonly askToCloseCrashed: () => Promise<boolean>;
  readonly tellYielded: () => Promise<void>;
}

/** What a dialog that asks for a file says, and the kind of file. */
interface FileAsked {
  readonly title: string;
  readonly buttonLabel: string;
  readonly filter: FileFilter;
}

async function chooseFile(window: BrowserWindow, asked: FileAsked): Promise<string | null> {
  const { filter, ...options } = asked;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...options,
    filters: [filter],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function chooseNewFile(
  window: BrowserWindow,
  asked: FileAsked,
  defaultPath: string,
): Promise<string | null> {
  const { filter, ...options } = asked;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    ...options,
    filters: [filter],
    defaultPath,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : filePath;
}

interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: [safe: string, other: string];
}

/** Whether the second of two buttons was pressed; the first is safe, and Escape. */
async function ask(window: BrowserWindow, question: Question): Promise<boolean> {
  const options = { type: 'warning' as const, noLink: true, defaultId: 0, cancelId: 0 };
  const asked = await dialog.showMessageBox(window, { ...options, ...question });
  return asked.response === 1;
}

/** The dialogs of a window. */
export function dialogsOf(window: BrowserWindow, words: MenuWords): Dialogs {
  const published = {
    name: words('dialogs.publishedReports'),
    extensions: ['docx', 'txt', 'md', 'arolwg'],
  };
  const reports = { name: words('dialogs.reportFiles'), extensions: ['arolwg'] };
  const wordFiles = { name: words('dialogs.wordFiles'), extensions: ['docx'] };
  const asked = (kind: 'import' | 'add' | 'export' | 'copy', filter: FileFilter): FileAsked => ({
    title: words(`dialogs.${kind}Title`),
    buttonLabel: words(`dialogs.${kind}Button`),
    filter,
  });
  return {
    choosePublishedReport: () => chooseFile(window, asked('import', published)),
    chooseReportFile: () => chooseFile(window, asked('add', reports)),
    chooseReportsFolder: async (now) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: words('dialogs.folderTitle'),
        buttonLabel: words('dialogs.folderButton'),
        defaultPath: now,
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseExportFile: (proposal) => chooseNewFile(window, asked('export', wordFiles), proposal),
    chooseCopyFile: (proposal) => chooseNewFile(window, asked('copy', reports), proposal),
    askToReplace: (name) =>
      ask(window, {
        message: words('dialogs.replace.message', { name }),
        detail: words('dialogs.replace.detail'),
        buttons: [words('dialogs.replace.keep'), words('dialogs.replace.replace')],
      }),
    askToCloseUnsaved: () =>
      ask(window, {
        message: words('dialogs.unsaved.message'),
        detail: words('dialogs.unsaved.detail'),
        buttons: [words('dialogs.unsaved.stay'), words('dialogs.unsaved.close')],
      }),
    tellYielded: async () => {
      await dialog.showMessageBox(window, {
        type: 'info',
        message: words('dialogs.yielded.message'),
        detail: words('dialogs.yielded.detail'),
        buttons: [words('dialogs.yielded.close')],
        noLink: true,
      });
    },
    askToCloseCrashed: () =>
      ask(window, {
        message: words('dialogs.crashed.message'),
        detail: words('dialogs.crashed.detail'),
        buttons: [words('dialogs.crashed.reopen'), words('dialogs.crashed.close')],
      }),
  };
}
