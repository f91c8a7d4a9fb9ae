import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState } from 'react';
import { authorityName } from '../../core/report/authority';
import type { Report } from '../../core/report/report';
import { documentOf } from '../editor/document-of';
import { showToast } from '../ui/toasts';
import { wordsOf } from '../words';
import { Autosave } from './autosave';
import { notSavedWords } from './not-saved-words';
import type { NotSaved, SaveState } from './save-state';

export interface Saving {
  readonly state: SaveState;
  /** Saves now; gives whether all that was written is on the disk. */
  readonly flush: () => Promise<boolean>;
  /** Why the last try to save failed, if it did. */
  readonly failure: () => NotSaved | undefined;
}

/** Saves what is written in the editor, also when the view goes away. */
export function useAutosave(editor: Editor, report: Report): Saving {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: report.modifiedAt });
  const autosave = useMemo(() => autosaveOf(editor, report, setState), [editor, report]);
  useEffect(() => {
    const onUpdate = (): void => autosave.changed();
    editor.on('update', onUpdate);
    return () => {
      editor.off('update', onUpdate);
      void saveBehind(autosave, report);
    };
  }, [autosave, editor, report]);
  return { state, flush: () => autosave.flush(), failure: () => autosave.failure() };
}

function autosaveOf(
  editor: Editor,
  { id, document, modifiedAt }: Report,
  onState: (state: SaveState) => void,
): Autosave {
  return new Autosave({
    opened: { document, at: modifiedAt },
    capture: () => documentOf(editor.state.doc),
    save: (captured, revision) => window.arolwg.saveReport(id, captured, revision),
    onState,
  });
}

/** The view is gone: a failure has to be told, and tried again, over whatever is shown then. */
async function saveBehind(autosave: Autosave, report: Report): Promise<void> {
  if (await autosave.flush()) return;
  const failure = autosave.failure();
  if (!failure) return;
  const { authority, language } = report.document.attrs;
  showToast({
    text: wordsOf('editor')('leave.lostLater', {
      authority: authorityName(authority, language),
      reason: notSavedWords(failure),
    }),
    tone: 'danger',
    action: {
      label: wordsOf('editor')('status.tryAgain'),
      run: () => void saveBehind(autosave, report),
    },
  });
}
