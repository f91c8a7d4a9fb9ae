import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent } from 'react';
import { authorityName } from '../../core/report/authority';
import type { ReportId } from '../../core/report/report';
import { factsOf } from '../editor/facts';
import { useEditorValue } from '../editor/use-editor-value';
import { useArolwgEvent } from '../events';
import { useWords } from '../words';
import type { Saving } from './use-autosave';

/** The authority that the report in the editor is about; empty while none is named. */
export function useAuthorityName(editor: Editor): string {
  return useEditorValue(editor, ({ state }) => {
    const { authority, language } = factsOf(state.doc);
    return authorityName(authority, language).trim();
  });
}

/** Tells main the window's title and whether something is unsaved, and saves before it closes. */
export function useWindowState(editor: Editor, reportId: ReportId, saving: Saving): void {
  const words = useWords('editor');
  const authority = useAuthorityName(editor) || words('report.unnamed');
  const title = words('report.windowTitle', { authority });
  const unsaved = saving.state.kind !== 'saved';
  const tell = (isUnsaved: boolean): void => {
    void window.arolwg.setWindowState({ title, unsaved: isUnsaved, reportId });
  };
  const tellNow = useEffectEvent(tell);
  useEffect(() => tellNow(unsaved), [title, unsaved]);
  useArolwgEvent((event) => {
    // Main waits for this answer, also where nothing was unsaved.
    if (event.kind === 'closing') void saving.flush().then((isSaved) => tell(!isSaved));
  });
}
