import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoverFacts, Question, ReportDocument } from '../../src/core/report/document';
import { typedAuthority } from '../../src/core/report/authority';
import { parseDocument } from '../../src/core/report/parse-document';
import type { Report } from '../../src/core/report/report';
import type { Inline, Language } from '../../src/core/rich-text/inline';
import { newReport } from '../../src/core/template/new-report';
import { parseTemplate } from '../../src/core/template/parse-template';
import { countingIds, reportWith } from './build-report';
import { imported } from './published-text';

const root = join(import.meta.dirname, '../..');

/** A whole report in English, imported from the sample text of a published one. */
export function publishedReport(): Report {
  const text = readFileSync(join(root, 'tests/fixtures/published/bullet.txt'), 'utf8');
  return reportWith(imported(text).document);
}

/** A report just made from the authority template: no findings yet. */
export function freshReport(language: Language, facts: Partial<CoverFacts> = {}): Report {
  const text = readFileSync(join(root, 'templates/authority-report-2014.json'), 'utf8');
  const template = parseTemplate(JSON.parse(text));
  if (!template.ok) throw new Error(template.failure.path);
  const authority = typedAuthority('Glan Hafren Council', 'Cyngor Glan Hafren');
  const report = newReport(
    { template: template.value, language, authority, month: '2014-08' },
    {
      id: '11111111-2222-4333-8444-555555555555',
      newId: countingIds(),
      now: '2014-08-01T09:00:00.000Z',
    },
  );
  if (!report) throw new Error(`no wording in ${language}`);
  const { document } = report;
  return { ...report, document: { ...document, attrs: { ...document.attrs, ...facts } } };
}

/** `report` with findings on each side of each question, each a copy of `content` of its own id. */
export function withFindings(
  report: Report,
  count: number,
  content: readonly (readonly Inline[])[],
): Report {
  const newId = countingIds('finding');
  const findings = () =>
    Array.from({ length: count }, () => ({
      type: 'finding',
      attrs: { id: newId() },
      content: content.map((inline) => ({ type: 'paragraph', content: inline })),
    }));
  const filled = ({ attrs, content: [text] }: Question) => ({
    type: 'question',
    attrs,
    content: [
      text,
      { type: 'positives', content: findings() },
      { type: 'improvements', content: findings() },
    ],
  });
  const { document } = report;
  return {
    ...report,
    document: parsed({
      ...document,
      content: document.content.map((part) => (part.type === 'question' ? filled(part) : part)),
    }),
  };
}

/** A document that must be one. */
export function parsed(value: unknown): ReportDocument {
  const document = parseDocument(value);
  if (!document.ok) throw new Error(`${document.failure.path} ${document.failure.message}`);
  return document.value;
}

/** What has broken other exporters: long words, other scripts, both directions, odd spaces, XML's marks. */
const HARD_TEXTS: readonly string[] = [
  `Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ${'x'.repeat(300)}`,
  'Ŵŷ ŵ w\u0302 Ynys Môn, 𝔚𝔢𝔩𝔰𝔥, 𠮷野家, 👩‍👧‍👦 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'She said “שלום, עולם (2014)” and “مرحبا بكم”, then left.',
  '  two leading, double  inside, two trailing  ',
  'a < b & c > "d" \' ]]> &amp; {authority} <w:p/>',
  'no\u00a0break, thin\u2009space, zero\u200bwidth, soft\u00adhyphen, non\u2011breaking hyphen',
];

/** A report full of hard texts, in findings of several paragraphs with marks and line breaks. */
export function hardReport(language: Language): Report {
  const marked: readonly Inline[] = [
    { type: 'text', text: 'Bold', marks: [{ type: 'bold' }] },
    { type: 'hardBreak' },
    {
      type: 'text',
      text: 'Gair Cymraeg',
      marks: [{ type: 'language', attrs: { language: 'cy' } }],
    },
    { type: 'placeholder', attrs: { field: 'authority' }, marks: [{ type: 'italic' }] },
  ];
  const paragraphs = HARD_TEXTS.map((text): readonly Inline[] => [{ type: 'text', text }]);
  return withFindings(freshReport(language), 1, [...paragraphs, marked]);
}

/** A report of 600 findings on the one question that the text is about. */
export function longReport(): Report {
  const words = 'The authority kept good records of each visit, and staff read them. '.repeat(5);
  const content = [{ type: 'text', text: words.trim() }] as const;
  return withFindings(freshReport('en'), 60, [content]);
}
