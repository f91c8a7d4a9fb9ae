import type { BrowserWindow } from 'electron';
import type { WindowState } from '../../core/api';

/** How long a window may take to save before the person is asked. */
const PATIENCE_MS = 4000;

/** What closing needs from the rest of the app. */
export interface ClosingAids {
  /** Tells the window to save now. */
  readonly tellClosing: () => void;
  /** Asks whether to close although the last changes are not saved. */
  readonly askToCloseUnsaved: () => Promise<boolean>;
}

/**
 * Keeps a window that shows a report open until what was written in it is saved. Gives the function
 * that must hear each state that the window tells.
 */
export function saveBeforeClosing(
  window: BrowserWindow,
  aids: ClosingAids,
): (state: WindowState) => void {
  let holdsReport = false;
  let unsaved = false;
  let closing = false;
  let heardSaved = (): void => undefined;

  const closeOnceSaved = async (): Promise<void> => {
    const saved = new Promise<void>((resolve) => {
      heardSaved = resolve;
    });
    aids.tellClosing();
    await Promise.race([saved, patience()]);
    if (!unsaved || (await aids.askToCloseUnsaved())) window.destroy();
    closing = false;
  };

  window.on('close', (event) => {
    // A window that crashed cannot save any more, and one without a report has nothing to save.
    if (window.webContents.isCrashed() || !(holdsReport || unsaved)) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    void closeOnceSaved();
  });

  return (state) => {
    holdsReport = state.reportId !== null;
    unsaved = state.unsaved;
    if (!unsaved) heardSaved();
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
}
