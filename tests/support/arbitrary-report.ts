import fc from 'fast-check';
import type {
  CoverLine,
  Finding,
  FindingList,
  Imprint,
  Paragraph,
  Question,
  ReportDocument,
  Section,
  SectionBlock,
  Side,
} from '../../src/core/report/document';
import { COVER_ROLES } from '../../src/core/report/document';
import { randomIds } from '../../src/core/report/new-ids';
import { parseDocument } from '../../src/core/report/parse-document';
import { REPORT_STATES, type Report } from '../../src/core/report/report';
import { isCleanText } from '../../src/core/rich-text/characters';
import {
  LANGUAGES,
  PLACEHOLDER_FIELDS,
  type Inline,
  type Mark,
} from '../../src/core/rich-text/inline';

const language = fc.constantFrom(...LANGUAGES);

/** Any text that a report may hold: every plane of Unicode, white space of all kinds, XML's marks. */
const anyText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ' leading, double  and trailing ',
        'a < b & c > "d" \' ]]> &amp; {authority}',
        '\u00a0\u2003\u200b\ufeff\u00ad‑–—…‘’“”',
        'שלום \u202bعربي\u202c 👩‍👧‍👦 Llŷn ŵ w\u0302',
      ),
    },
  )
  .filter(isCleanText);

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }),
  language.map((value): Mark => ({ type: 'language', attrs: { language: value } })),
);
const marked = fc.array(mark, { maxLength: 3 }).map((marks) => (marks.length > 0 ? { marks } : {}));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(anyText, marked).map(([text, m]): Inline => ({ type: 'text', text, ...m })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PLACEHOLDER_FIELDS), marked)
      .map(([field, m]): Inline => ({ type: 'placeholder', attrs: { field }, ...m })),
  },
  { weight: 1, arbitrary: marked.map((m): Inline => ({ type: 'hardBreak', ...m })) },
);
const content = fc.array(inline, { maxLength: 5 }).map((nodes) => ({ content: nodes }));

const paragraph: fc.Arbitrary<Paragraph> = content.map((c) => ({ type: 'paragraph', ...c }));
const paragraphs = fc.array(paragraph, { maxLength: 3 });

const coverLine: fc.Arbitrary<CoverLine> = fc
  .tuple(fc.constantFrom(...COVER_ROLES), language, content)
  .map(([role, lang, c]) => ({ type: 'coverLine', attrs: { role, language: lang }, ...c }));

const imprint: fc.Arbitrary<Imprint> = fc
  .tuple(fc.boolean(), paragraphs)
  .map(([locked, content]) => ({ type: 'imprint', attrs: { locked }, content }));

// Ids are put in afterwards, so that no two parts of one report share one.
const block: fc.Arbitrary<SectionBlock> = fc
  .tuple(fc.constantFrom<SectionBlock['type']>('numberedParagraph', 'paragraph', 'bullet'), content)
  .map(([type, c]) => ({ type, ...c }));

const section: fc.Arbitrary<Section> = fc
  .record({
    locked: fc.boolean(),
    headingNumber: fc.constantFrom('n.0.', 'n.', 'none'),
    paragraphNumber: fc.constantFrom('n.n.', 'n.n'),
    heading: content,
    blocks: fc.array(block, { maxLength: 6 }),
  })
  .map(({ heading, blocks, ...attrs }) => ({
    type: 'section',
    attrs: { id: '', ...attrs },
    content: [{ type: 'sectionHeading', ...heading }, ...blocks],
  }));

const finding: fc.Arbitrary<Finding> = paragraphs.map((content) => ({
  type: 'finding',
  attrs: { id: '' },
  content,
}));

function findings<Kind extends Side>(side: Kind): fc.Arbitrary<FindingList<Kind>> {
  return fc.array(finding, { maxLength: 4 }).map((content) => ({ type: side, content }));
}

const question: fc.Arbitrary<Question> = fc
  .tuple(fc.boolean(), content, findings('positives'), findings('improvements'))
  .map(([locked, text, positives, improvements]) => ({
    type: 'question',
    attrs: { id: '', locked },
    content: [{ type: 'questionText', ...text }, positives, improvements],
  }));

const optionalText = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: anyText },
);
const month = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
);

const rawDocument = fc.record({
  attrs: fc.record({
    language,
    title: optionalText,
    month,
    authority: fc.record({
      en: optionalText,
      cy: optionalText,
      inspectionOfEn: optionalText,
      inspectionOfCy: optionalText,
    }),
  }),
  cover: fc.array(coverLine, { minLength: 1, maxLength: 5 }),
  imprint,
  parts: fc.array(fc.oneof(section, question), { minLength: 1, maxLength: 7 }),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
});

/** Any document the model can hold, in its one form. */
export const anyDocument: fc.Arbitrary<ReportDocument> = rawDocument.map((raw) => {
  const parsed = parseDocument({
    type: 'report',
    attrs: raw.attrs,
    content: [{ type: 'cover', content: raw.cover }, raw.imprint, ...withIds(raw.parts, raw.seed)],
  });
  if (!parsed.ok) throw new Error(`${parsed.failure.path} ${parsed.failure.message}`);
  return parsed.value;
});

function withIds(parts: readonly (Section | Question)[], seed: number): readonly unknown[] {
  let state = seed;
  const newId = randomIds(() => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  });
  return parts.map((part): unknown =>
    JSON.parse(JSON.stringify(part), (key, value: unknown) => (key === 'id' ? newId() : value)),
  );
}

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any report the model can hold, in its one form. */
export function anyReport(): fc.Arbitrary<Report> {
  return fc.record({
    id: fc.uuid({ version: 4 }),
    template: fc.record({
      id: fc.constantFrom('authority-report-2014', 'national-overview', 'x'),
      version: fc.integer({ min: 1, max: 999 }),
    }),
    state: fc.constantFrom(...REPORT_STATES),
    createdAt: instant,
    modifiedAt: instant,
    document: anyDocument,
  });
}
