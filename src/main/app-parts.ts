import type { BrowserWindow } from 'electron';
import type { ArolwgEvent } from '../core/api';
import type { Template } from '../core/template/template';
import type { Dialogs } from './dialogs';
import type { ImportNotes } from './library/import-notes';
import type { Library } from './library/library';
import type { Paths } from './paths';
import type { SettingsFile } from './settings/settings-file';
import type { RunTask } from './tasks/run-task';
import type { WorkUnderWay } from './work-under-way';
import type { MenuWords } from './words';

/** The parts of the running app; each call takes those that it needs. */
export interface AppParts {
  readonly paths: Paths;
  readonly words: MenuWords;
  readonly settings: SettingsFile;
  readonly library: Library;
  readonly importNotes: ImportNotes;
  readonly templates: () => Promise<readonly Template[]>;
  readonly window: BrowserWindow;
  readonly dialogs: Dialogs;
  readonly runTask: RunTask;
  /** Keeps the window open until it has ended. */
  readonly underWay: WorkUnderWay;
  /** Tells the window something that it did not ask for. */
  readonly tell: (event: ArolwgEvent) => void;
}
