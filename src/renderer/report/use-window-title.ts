import type { Editor } from '@tiptap/core';
import { authorityName } from '../../core/report/authority';
import { factsOf } from '../editor/facts';
import { useEditorValue } from '../editor/use-editor-value';
import { useWords } from '../words';

/** The authority that the report in the editor is about; empty while none is named. */
export function useAuthorityName(editor: Editor): string {
  return useEditorValue(editor, ({ state }) => {
    const { authority, language } = factsOf(state.doc);
    return authorityName(authority, language).trim();
  });
}

/** The title of a window with the report in the editor. */
export function useWindowTitle(editor: Editor): string {
  const words = useWords('editor');
  const authority = useAuthorityName(editor) || words('report.unnamed');
  return words('report.windowTitle', { authority });
}
