import type { Finding, ReportDocument, SectionBlock } from '../../src/core/report/document';
import { typedAuthority } from '../../src/core/report/authority';
import { parseDocument } from '../../src/core/report/parse-document';
import type { Report } from '../../src/core/report/report';

/** Ids that count up, `id0001`, `id0002`, for documents whose ids should be readable. */
export function countingIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}${String((count += 1)).padStart(4, '0')}`;
}

/** A finding of one paragraph. */
export function finding(id: string, text: string): Finding {
  return {
    type: 'finding',
    attrs: { id },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  };
}

interface QuestionWords {
  readonly text?: string;
  readonly positives?: readonly string[];
  readonly improvements?: readonly string[];
}

/**
 * A small report on an invented authority: the sections and questions given, findings with ids
 * `q1p001`, `q1i001` and so on.
 */
export function smallDocument(
  questions: readonly QuestionWords[] = [{}],
  blocks: readonly SectionBlock[] = [],
): ReportDocument {
  const side = (
    letter: string,
    number: number,
    texts: readonly string[] = [],
  ): readonly Finding[] =>
    texts.map((text, i) => finding(`q${number}${letter}${String(i + 1).padStart(3, '0')}`, text));
  const parsed = parseDocument({
    type: 'report',
    attrs: {
      language: 'en',
      title: 'Safeguarding',
      month: '2014-08',
      authority: typedAuthority('Glan Hafren Council', 'Cyngor Glan Hafren'),
    },
    content: [
      {
        type: 'cover',
        content: [
          {
            type: 'coverLine',
            attrs: { role: 'authority', language: 'en' },
            content: [{ type: 'placeholder', attrs: { field: 'inspectionOf' } }],
          },
        ],
      },
      { type: 'imprint', attrs: { locked: true } },
      {
        type: 'section',
        attrs: { id: 'section1', locked: true, headingNumber: 'n.0.', paragraphNumber: 'n.n.' },
        content: [
          { type: 'sectionHeading', content: [{ type: 'text', text: 'Introduction' }] },
          ...blocks,
        ],
      },
      ...questions.map((words, i) => ({
        type: 'question',
        attrs: { id: `question${i + 1}`, locked: true },
        content: [
          {
            type: 'questionText',
            content: [{ type: 'text', text: words.text ?? `What of matter ${i + 1}?` }],
          },
          { type: 'positives', content: side('p', i + 1, words.positives) },
          { type: 'improvements', content: side('i', i + 1, words.improvements) },
        ],
      })),
    ],
  });
  if (!parsed.ok) throw new Error(`${parsed.failure.path} ${parsed.failure.message}`);
  return parsed.value;
}

/** A report in draft around a document. */
export function reportWith(document: ReportDocument): Report {
  return {
    id: '11111111-2222-4333-8444-555555555555',
    template: { id: 'authority-report-2014', version: 1 },
    state: 'drafting',
    createdAt: '2014-08-01T09:00:00.000Z',
    modifiedAt: '2014-08-02T10:30:00.000Z',
    document,
  };
}
