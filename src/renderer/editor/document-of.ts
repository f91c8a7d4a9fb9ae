import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { ShapeProblem } from '../../core/expect';
import type { FindingList, Question, ReportDocument } from '../../core/report/document';
import type { NewId } from '../../core/report/new-ids';
import { parseDocument } from '../../core/report/parse-document';
import type { Result } from '../../core/result';

/** The document as the editor shows it: a side without findings has an empty one to write in. */
export function editorContent(document: ReportDocument, newId: NewId): JSONContent {
  const content = document.content.map((part) =>
    part.type === 'question' ? withPlacesToWrite(part, newId) : part,
  );
  // TipTap's type is mutable; the value is only read.
  return { ...document, content } as JSONContent;
}

function withPlacesToWrite(question: Question, newId: NewId): unknown {
  const [text, positives, improvements] = question.content;
  const filled = (list: FindingList): unknown => (list.content ? list : emptySide(list, newId));
  return { ...question, content: [text, filled(positives), filled(improvements)] };
}

function emptySide(list: FindingList, newId: NewId): unknown {
  const finding = { type: 'finding', attrs: { id: newId() }, content: [{ type: 'paragraph' }] };
  return { ...list, content: [finding] };
}

/** The editor's document as core keeps it, or what core refuses in it. */
export function documentOf(doc: Node): Result<ReportDocument, ShapeProblem> {
  return parseDocument(doc.toJSON());
}
