import type { BrowserWindow } from 'electron';
import type { WindowState } from '../../core/api';
import { fail } from '../../core/result';
import type { AppParts } from '../app-parts';
import type { ServedCalls } from './answer';

type WindowCalls = Pick<ServedCalls, 'setWindowState' | 'chooseReportsFolder'>;

/** Those who must hear each state that the window tells. */
export type StateListeners = readonly ((state: WindowState) => void)[];

/** The calls that concern the window itself and the folder that it shows. */
export function windowCalls(
  { window, library, dialogs }: Pick<AppParts, 'window' | 'library' | 'dialogs'>,
  listReports: ServedCalls['listReports'],
  listeners: StateListeners,
): WindowCalls {
  return {
    setWindowState: (state) => {
      showState(window, state);
      for (const hear of listeners) hear(state);
      return Promise.resolve(null);
    },
    chooseReportsFolder: async () => {
      const folder = await dialogs.chooseReportsFolder(library.folder());
      if (folder === null) return fail({ kind: 'cancelled' });
      const opened = await library.use(folder);
      return opened.ok ? listReports() : opened;
    },
  };
}

/** The Mac has a sign of its own for what is not saved; elsewhere the title carries one. */
function showState(window: BrowserWindow, { title, unsaved }: WindowState): void {
  window.setDocumentEdited(unsaved);
  window.setTitle(unsaved && process.platform !== 'darwin' ? `• ${title}` : title);
}
