import { app, dialog, shell } from 'electron';
import { EVENT_CHANNEL } from '../core/api/channels';
import type { AppParts } from './app-parts';
import { allCalls } from './calls/all-calls';
import { serve } from './calls/serve';
import { dialogsOf } from './dialogs';
import { importNotesIn } from './library/import-notes';
import { openLibrary } from './library/library';
import { templatesIn } from './library/templates';
import { showMenu } from './menu/menu';
import { hardenWindows, keepOffline, sandboxPages } from './pages/harden';
import { registerPageScheme, servePages } from './pages/serve-pages';
import { findPaths, type Paths } from './paths';
import { openSettings, type SettingsFile } from './settings/settings-file';
import { reopenAfterCrash } from './window/after-a-crash';
import { saveBeforeClosing } from './window/closing';
import { bringForward, openWindow } from './window/window';
import { tasksIn } from './tasks/run-task';
import { WorkUnderWay } from './work-under-way';
import { loadMenuWords } from './words';

const words = loadMenuWords();

async function start(): Promise<void> {
  keepOffline();
  sandboxPages();
  registerPageScheme();
  const paths = findPaths(process.env);
  const [settings] = await Promise.all([openSettings(paths.settings), app.whenReady()]);
  hardenWindows();
  servePages(paths.pages);
  const parts = buildParts(paths, settings);
  const enableReportCommands = showMenus(parts);
  serve(
    allCalls(parts, [
      guardClosing(parts),
      comeBack(parts),
      ({ reportId }) => enableReportCommands(reportId !== null),
    ]),
  );
  app.on('second-instance', () => bringForward(parts.window));
  app.on('window-all-closed', () => app.quit());
  keepSettingsBeforeQuitting(settings);
}

function buildParts(paths: Paths, settings: SettingsFile): AppParts {
  const window = openWindow({
    preload: paths.preload,
    icon: paths.icon,
    place: settings.current().window,
    keepPlace: (place) => settings.change((now) => ({ ...now, window: place })),
  });
  return {
    paths,
    words,
    settings,
    library: openLibrary(paths, settings),
    importNotes: importNotesIn(paths.importNotes),
    templates: templatesIn(paths.templates),
    window,
    dialogs: dialogsOf(window, words),
    runTask: tasksIn(paths.worker),
    underWay: new WorkUnderWay(),
    tell: (event) => {
      if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
    },
  };
}

function showMenus({ library, tell }: AppParts): (reportIsOpen: boolean) => void {
  return showMenu(words, {
    send: (command) => tell({ kind: 'menu', command }),
    showReportsFolder: () => void shell.openPath(library.folder()),
  });
}

function guardClosing(parts: AppParts): ReturnType<typeof saveBeforeClosing> {
  const { window, dialogs, tell, underWay } = parts;
  return saveBeforeClosing(window, {
    underWay,
    tellClosing: (turn) => tell({ kind: 'closing', turn }),
    askToCloseUnsaved: dialogs.askToCloseUnsaved,
    tellYielded: dialogs.tellYielded,
  });
}

function comeBack({ window, dialogs, tell }: AppParts): ReturnType<typeof reopenAfterCrash> {
  return reopenAfterCrash(window, {
    askToClose: dialogs.askToCloseCrashed,
    showReport: (id) => tell({ kind: 'show-report', id }),
  });
}

function keepSettingsBeforeQuitting(settings: SettingsFile): void {
  app.on('will-quit', (event) => {
    if (!settings.isPending()) return;
    event.preventDefault();
    void settings.flush().then(() => app.quit());
  });
}

function sayWhyNot(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(words('dialogs.cannotStart.title'), reason);
  app.exit(1);
}

// One running Arolwg for one person's data: a second start brings the window of the first forward.
if (app.requestSingleInstanceLock()) start().catch(sayWhyNot);
else app.quit();
