import { expect, test } from 'vitest';
import {
  COVER_ROLES,
  SIDES,
  type CoverRole,
  type HeadingNumber,
  type ParagraphNumber,
  type ReportDocument,
  type Section,
  type Side,
} from '../../../../src/core/report/document';
import {
  INLINE_TYPES,
  LANGUAGES,
  MARK_TYPES,
  PLACEHOLDER_FIELDS,
} from '../../../../src/core/rich-text/inline';
import { exportWord } from '../../../../src/services/word/export-word';
import { readWord } from '../../../../src/services/word/read-word';
import { PARAGRAPH_KINDS, PARAGRAPH_STYLES } from '../../../../src/services/word/style-names';
import { countingIds, reportWith, smallDocument } from '../../../support/build-report';
import { paragraphsOf } from '../../../support/word-parts';
import { parsed } from '../../../support/word-reports';

type NodesIn<Value> = Value extends { readonly type: infer Type }
  ? Type | (Value extends { readonly content?: readonly (infer Child)[] } ? NodesIn<Child> : never)
  : never;

/** Every kind of node that a document can hold; the type makes a forgotten one an error. */
const NODES = Object.keys({
  report: 0,
  cover: 0,
  coverLine: 0,
  imprint: 0,
  section: 0,
  sectionHeading: 0,
  numberedParagraph: 0,
  paragraph: 0,
  bullet: 0,
  question: 0,
  questionText: 0,
  positives: 0,
  improvements: 0,
  finding: 0,
  text: 0,
  placeholder: 0,
  hardBreak: 0,
} satisfies Record<NodesIn<ReportDocument>, 0>);

const HEADING_NUMBERS: readonly HeadingNumber[] = ['n.0.', 'n.', 'none'];
const PARAGRAPH_NUMBERS: readonly ParagraphNumber[] = ['n.n.', 'n.n'];
const BLOCKS: readonly Section['content'][number]['type'][] = [
  'numberedParagraph',
  'paragraph',
  'bullet',
];

/** Every inline node with every mark alone, with none and with all. */
const marks = [
  { type: 'bold' },
  { type: 'italic' },
  ...LANGUAGES.map((language) => ({ type: 'language', attrs: { language } })),
];
const everyMarking = [[], ...marks.map((mark) => [mark]), marks.slice(0, 3)];
const everyInline = everyMarking.flatMap((given) => [
  { type: 'text', text: 'words ', marks: given },
  ...PLACEHOLDER_FIELDS.map((field) => ({ type: 'placeholder', attrs: { field }, marks: given })),
  { type: 'hardBreak', marks: given },
]);

const newId = countingIds('kind');
const paragraph = { type: 'paragraph', content: everyInline };

/** One document that holds every kind of everything. */
const everything = parsed({
  type: 'report',
  attrs: smallDocument().attrs,
  content: [
    {
      type: 'cover',
      content: COVER_ROLES.flatMap((role: CoverRole) =>
        LANGUAGES.map((language) => ({
          type: 'coverLine',
          attrs: { role, language },
          content: everyInline,
        })),
      ),
    },
    { type: 'imprint', attrs: { locked: true }, content: [paragraph, paragraph] },
    ...HEADING_NUMBERS.flatMap((headingNumber) =>
      PARAGRAPH_NUMBERS.map((paragraphNumber) => ({
        type: 'section',
        attrs: { id: newId(), locked: false, headingNumber, paragraphNumber },
        content: [
          { type: 'sectionHeading', content: everyInline },
          ...BLOCKS.map((type) => ({ type, content: everyInline })),
        ],
      })),
    ),
    {
      type: 'question',
      attrs: { id: newId(), locked: true },
      content: [
        { type: 'questionText', content: everyInline },
        ...SIDES.map((type: Side) => ({
          type,
          content: [{ type: 'finding', attrs: { id: newId() }, content: [paragraph, paragraph] }],
        })),
      ],
    },
  ],
});

function typesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && typeof value.type === 'string' ? [value.type] : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
}

test('the document of this test holds every kind of node and mark that core names', () => {
  const held = new Set(typesIn(everything));
  expect([...held].sort()).toEqual([...NODES, ...MARK_TYPES].sort());
  expect(INLINE_TYPES.every((type) => held.has(type))).toBe(true);
});

test('every kind of node, mark, role, language and number form goes to Word and comes back', async () => {
  const report = reportWith(everything);
  const bytes = await exportWord(report, { kind: 'draft', pageNumbers: false });
  expect(await readWord(bytes)).toEqual({ ok: true, value: { report, warnings: [] } });
});

test('every kind of paragraph that the export knows is used', async () => {
  const bytes = await exportWord(reportWith(everything), { kind: 'draft', pageNumbers: false });
  const styles = new Set((await paragraphsOf(bytes)).map(({ style }) => style));
  for (const kind of PARAGRAPH_KINDS) expect(styles).toContain(PARAGRAPH_STYLES[kind].id);
});
