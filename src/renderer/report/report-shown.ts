import type { Editor } from '@tiptap/core';
import type { InvalidDocument } from '../../core/api';
import type { Report } from '../../core/report/report';
import { fail, succeed, type Result } from '../../core/result';
import { documentOf } from '../editor/document-of';

/** The report that was opened, with the text that the window shows now, or why core refuses that. */
export function reportShown(editor: Editor, opened: Report): Result<Report, InvalidDocument> {
  const document = documentOf(editor.state.doc);
  if (document.ok) return succeed({ ...opened, document: document.value });
  const { path, message } = document.failure;
  return fail({ kind: 'invalid', detail: `${path} ${message}` });
}
