import type { Editor } from '@tiptap/core';
import type { ReportId } from '../../core/report/report';
import { factsOf } from '../editor/facts';
import { useEditorValue } from '../editor/use-editor-value';
import { useImportNotesOf } from '../library/import/import-notes';
import { useAuthorityName } from './use-window-title';

/** Shows what is still to be looked at of the import of the report in the editor, if anything is. */
export function useNotes(editor: Editor, id: ReportId): (() => void) | undefined {
  const authority = useAuthorityName(editor) !== '';
  const month = useEditorValue(editor, ({ state }) => factsOf(state.doc).month !== '');
  return useImportNotesOf(id, { authority, month });
}
