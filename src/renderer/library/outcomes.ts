import { showToast } from '../ui/toasts';
import { useWindowView } from '../window-store';
import { wordsOf } from '../words';
import { openDialog, useOpenDialog, type OpenDialog } from './dialogs-store';

/** What came of something that took a while: the dialog that shows it, and a sentence about it. */
interface Outcome {
  readonly text: string;
  readonly dialog: OpenDialog;
}

export type ShowOutcome = (outcome: Outcome) => void;

/**
 * Gives what shows an outcome: at once where the person still is where they asked for it, else with a
 * message that offers it, so that nothing is torn from them that they have begun meanwhile.
 */
export function inItsTurn(): ShowOutcome {
  const asked = useWindowView.getState().reportId;
  return ({ text, dialog }) => {
    const isFree = useOpenDialog.getState().dialog.kind === 'none';
    if (isFree && useWindowView.getState().reportId === asked) {
      openDialog(dialog);
      return;
    }
    const label = wordsOf('library')('action.show');
    showToast({ text, stays: true, action: { label, run: () => openDialog(dialog) } });
  };
}
