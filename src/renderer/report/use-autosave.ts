import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { Instant, Report } from '../../core/report/report';
import { documentOf } from '../editor/document-of';
import { noteYielded, saveBehind } from '../window-store';
import { Autosave } from './autosave';
import { sayMineKept, sayOthersKept, takeAwayOthersKept } from './others-kept';
import type { SaveState } from './save-state';

export interface Saving {
  readonly state: SaveState;
  /** Saves now; gives whether all that was written is on the disk. */
  readonly flush: () => Promise<boolean>;
  /** As flush, and looks whether what was saved is on the disk still. */
  readonly confirm: () => Promise<boolean>;
  /** As confirm, and keeps the writer's text where somebody else stored other words: it is about to go. */
  readonly confirmLeaving: () => Promise<boolean>;
  /** Stores the writer's text although somebody else stored other words meanwhile. */
  readonly saveOver: () => Promise<boolean>;
  /** Tries again to save; puts the report back where it is gone from the disk. */
  readonly retry: () => Promise<boolean>;
  /** When the report was last saved from here, or before it was opened. */
  readonly lastSavedAt: () => Instant;
  /** Whether somebody else was the last to store the report, as far as is known. */
  readonly isSavedByOthers: () => boolean;
  /** Saves nothing any more: the writer has said that the last changes may be lost. */
  readonly giveUp: () => void;
}

/** Saves what is written in the editor, also where the view breaks and goes without being left. */
export function useAutosave(editor: Editor, report: Report): Saving {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: report.modifiedAt });
  // For as long as the view is there: what is not saved yet is known to this one alone.
  const [autosave] = useState(() => autosaveOf(editor, report, setState));
  useEffect(() => {
    const onUpdate = (): void => autosave.changed();
    // Whoever comes back to the window has been elsewhere, perhaps in the folder of the reports.
    const onFocus = (): void => void autosave.confirm();
    editor.on('update', onUpdate);
    window.addEventListener('focus', onFocus);
    return () => {
      editor.off('update', onUpdate);
      window.removeEventListener('focus', onFocus);
      saveBehind(() => autosave.flush());
    };
  }, [autosave, editor]);
  return {
    state,
    flush: () => autosave.flush(),
    confirm: () => autosave.confirm(),
    confirmLeaving: () => autosave.confirmLeaving(),
    saveOver: () => autosave.saveOver(),
    retry: () => autosave.retry(),
    lastSavedAt: () => autosave.lastSavedAt(),
    isSavedByOthers: () => autosave.isSavedByOthers(),
    giveUp: () => autosave.giveUp(),
  };
}

function autosaveOf(editor: Editor, report: Report, onState: (state: SaveState) => void): Autosave {
  const { id, document, modifiedAt } = report;
  return new Autosave({
    opened: { document, at: modifiedAt },
    capture: () => documentOf(editor.state.doc),
    save: (captured, revision) => window.arolwg.saveReport(id, captured, revision),
    putBack: (captured, revision) =>
      window.arolwg.putBack({ ...report, document: captured }, revision),
    confirm: () => window.arolwg.confirmSaved(id),
    yieldToOthers: (captured) => window.arolwg.yieldToOthers(id, captured),
    onState: (state) => {
      if (state.kind === 'failed' || state.kind === 'overtaken') takeAwayOthersKept();
      onState(state);
    },
    onOthersKept: () => sayOthersKept(report),
    onYielded: () => {
      sayMineKept(report);
      noteYielded();
    },
  });
}
