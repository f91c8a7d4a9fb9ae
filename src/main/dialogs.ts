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
}

/** The dialogs of a window. */
export function dialogsOf(window: BrowserWindow, words: MenuWords): Dialogs {
  const chooseFile = async (
    title: string,
    buttonLabel: string,
    filter: FileFilter,
  ): Promise<string | null> => {
    const options = { title, buttonLabel, filters: [filter], properties: ['openFile' as const] };
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? null : (filePaths[0] ?? null);
  };
  const chooseNewFile = async (
    title: string,
    buttonLabel: string,
    filter: FileFilter,
    defaultPath: string,
  ): Promise<string | null> => {
    const properties = ['showOverwriteConfirmation' as const, 'createDirectory' as const];
    const options = { title, buttonLabel, filters: [filter], defaultPath, properties };
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    return canceled || filePath === '' ? null : filePath;
  };
  /** Whether the second of two buttons was pressed; the first is safe, and Escape. */
  const ask = async (message: string, detail: string, buttons: [string, string]) => {
    const options = { type: 'warning' as const, message, detail, buttons, noLink: true };
    const asked = await dialog.showMessageBox(window, { ...options, defaultId: 0, cancelId: 0 });
    return asked.response === 1;
  };
  return {
    choosePublishedReport: () =>
      chooseFile(words('dialogs.importTitle'), words('dialogs.importButton'), {
        name: words('dialogs.publishedReports'),
        extensions: ['docx', 'txt', 'md', 'arolwg'],
      }),
    chooseReportFile: () =>
      chooseFile(words('dialogs.addTitle'), words('dialogs.addButton'), {
        name: words('dialogs.reportFiles'),
        extensions: ['arolwg'],
      }),
    chooseReportsFolder: async (now) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: words('dialogs.folderTitle'),
        buttonLabel: words('dialogs.folderButton'),
        defaultPath: now,
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseExportFile: (proposal) =>
      chooseNewFile(
        words('dialogs.exportTitle'),
        words('dialogs.exportButton'),
        { name: words('dialogs.wordFiles'), extensions: ['docx'] },
        proposal,
      ),
    chooseCopyFile: (proposal) =>
      chooseNewFile(
        words('dialogs.copyTitle'),
        words('dialogs.copyButton'),
        { name: words('dialogs.reportFiles'), extensions: ['arolwg'] },
        proposal,
      ),
    askToReplace: (name) =>
      ask(words('dialogs.replace.message', { name }), words('dialogs.replace.detail'), [
        words('dialogs.replace.keep'),
        words('dialogs.replace.replace'),
      ]),
    askToCloseUnsaved: () =>
      ask(words('dialogs.unsaved.message'), words('dialogs.unsaved.detail'), [
        words('dialogs.unsaved.stay'),
        words('dialogs.unsaved.close'),
      ]),
    askToCloseCrashed: () =>
      ask(words('dialogs.crashed.message'), words('dialogs.crashed.detail'), [
        words('dialogs.crashed.reopen'),
        words('dialogs.crashed.close'),
      ]),
  };
}
