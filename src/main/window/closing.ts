import type { BrowserWindow } from 'electron';
import type { WindowState } from '../../core/api';
import type { WorkUnderWay } from '../work-under-way';

/** How long a window may take to save before the person is asked. */
const PATIENCE_MS = 4000;

/** How long what main is at may take: longer than an export of the longest report. */
const WORK_PATIENCE_MS = 30_000;

/** What a window answers to its closing. */
type Answer = Pick<WindowState, 'unsaved' | 'yielded'>;

/** What closing needs from the rest of the app. */
export interface ClosingAids {
  /** Tells the window to save now, and to answer with that number. */
  readonly tellClosing: (turn: number) => void;
  /** Asks whether to close although the last changes are not saved. */
  readonly askToCloseUnsaved: () => Promise<boolean>;
  /** Says that the text of the window is kept, though what somebody else stored stands in the report. */
  readonly tellYielded: () => Promise<void>;
  readonly underWay: WorkUnderWay;
}

/**
 * Keeps a window open until what was written in it is saved, where it shows a report, and what main is at
 * is done. Gives the function that must hear each state that the window tells.
 */
export function saveBeforeClosing(
  window: BrowserWindow,
  aids: ClosingAids,
): (state: WindowState) => void {
  let mayHoldWords = false;
  let turn = 0;
  let closing = false;
  let hearAnswer = (_answer: Answer): void => undefined;

  // A window that crashed cannot save any more, and one without a report has nothing to save.
  const holdsWords = (): boolean => mayHoldWords && !window.webContents.isCrashed();

  const mayClose = async (): Promise<boolean> => {
    if (!holdsWords()) return true;
    // A state that was on its way before the window heard of its closing is no answer.
    const answer = new Promise<Answer>((resolve) => {
      hearAnswer = resolve;
    });
    turn += 1;
    aids.tellClosing(turn);
    const { unsaved, yielded } = await Promise.race([answer, outOfPatience(PATIENCE_MS)]);
    if (unsaved) return aids.askToCloseUnsaved();
    if (yielded) await aids.tellYielded();
    return true;
  };

  const closeOnceDone = async (): Promise<void> => {
    const wentWell = await Promise.race([aids.underWay.ended(), endOfPatience(WORK_PATIENCE_MS)]);
    // A file that could not be written is said in the window.
    if (wentWell && (await mayClose())) window.destroy();
    closing = false;
  };

  window.on('close', (event) => {
    if (!holdsWords() && !aids.underWay.isUnderWay()) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    void closeOnceDone();
  });

  return ({ reportId, unsaved, answers, yielded }) => {
    mayHoldWords = reportId !== null || unsaved;
    if (answers === turn) hearAnswer({ unsaved, yielded });
  };
}

async function outOfPatience(milliseconds: number): Promise<Answer> {
  await endOfPatience(milliseconds);
  return { unsaved: true, yielded: false };
}

function endOfPatience(milliseconds: number): Promise<true> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(true), milliseconds);
  });
}
