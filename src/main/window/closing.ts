import type { BrowserWindow } from 'electron';
import type { WindowState } from '../../core/api';

/** How long a window may take to save before the person is asked. */
const PATIENCE_MS = 4000;

/** What closing needs from the rest of the app. */
export interface ClosingAids {
  /** Tells the window to save now, and to answer with that number. */
  readonly tellClosing: (turn: number) => void;
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
  let mayHoldWords = false;
  let turn = 0;
  let closing = false;
  let hearAnswer = (_isSaved: boolean): void => undefined;

  const closeOnceSaved = async (): Promise<void> => {
    // A state that was on its way before the window heard of its closing is no answer.
    const answer = new Promise<boolean>((resolve) => {
      hearAnswer = resolve;
    });
    turn += 1;
    aids.tellClosing(turn);
    const isSaved = await Promise.race([answer, outOfPatience()]);
    if (isSaved || (await aids.askToCloseUnsaved())) window.destroy();
    closing = false;
  };

  window.on('close', (event) => {
    // A window that crashed cannot save any more, and one without a report has nothing to save.
    if (window.webContents.isCrashed() || !mayHoldWords) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    void closeOnceSaved();
  });

  return ({ reportId, unsaved, answers }) => {
    mayHoldWords = reportId !== null || unsaved;
    if (answers === turn) hearAnswer(!unsaved);
  };
}

function outOfPatience(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
}
