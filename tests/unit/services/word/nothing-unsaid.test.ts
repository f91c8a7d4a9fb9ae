import { beforeAll, describe, expect, test } from 'vitest';
import type { ImportWarningKind } from '../../../../src/core/text-import/outcome';
import { reportWith, smallDocument } from '../../../support/build-report';
import { run, wordFileOf, type WordFile } from './edited-in-word';

const report = reportWith(
  smallDocument([
    { positives: ['Staff knew their work.', 'Visits were made.'], improvements: ['Files.'] },
    {},
  ]),
);
const FINDING = 'Staff knew their work.';
let file: WordFile;

beforeAll(async () => {
  file = await wordFileOf(report);
});

/** The file with the run of the first finding replaced. */
async function withRuns(runs: string): Promise<WordFile> {
  return file.with(new RegExp(`<w:r><w:t[^>]*>${FINDING}</w:t></w:r>`), runs);
}

/** The file with something put after the run of the first finding. */
async function after(xml: string): Promise<WordFile> {
  return withRuns(run(FINDING) + xml);
}

async function findingOf(edited: WordFile): Promise<string | undefined> {
  return (await edited.lines())[5];
}

const field = (character: string) => `<w:r><w:fldChar w:fldCharType="${character}"/></w:r>`;
const INSTRUCTION = '<w:r><w:instrText> DATE \\@ "d MMMM" </w:instrText></w:r>';
const tracked = (kind: string, content: string) =>
  `<w:${kind} w:id="9" w:author="A">${content}</w:${kind}>`;
const deletedRun = '<w:r><w:delText xml:space="preserve"> Or not.</w:delText></w:r>';

test('a file that nobody changed has nothing said of it', async () => {
  expect(await file.said()).toEqual([]);
  expect(await findingOf(file)).toBe(FINDING);
});

test.each<[string, string]>([
  [
    'a control',
    `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run(' More.')}</w:sdtContent></w:sdt>`,
  ],
  ['a smart tag', `<w:smartTag w:element="place">${run(' More.')}</w:smartTag>`],
  ['a link within the file', `<w:hyperlink w:anchor="_f_q1p002">${run(' More.')}</w:hyperlink>`],
  ['a direction of its own', `<w:dir w:val="ltr">${run(' More.')}</w:dir>`],
])('words in %s come in', async (_, xml) => {
  const edited = await after(xml);
  expect(await findingOf(edited)).toBe(`${FINDING} More.`);
  expect(await edited.said()).toEqual([]);
});

test.each<[what: string, xml: string, text: string, kind: ImportWarningKind, quote: string]>([
  ['a tracked insertion', tracked('ins', run(' More.')), ' More.', 'inserted-text', 'More.'],
  [
    'the new place of a tracked move',
    tracked('moveTo', run(' More.')),
    ' More.',
    'inserted-text',
    'More.',
  ],
  ['a tracked deletion', tracked('del', deletedRun), '', 'deleted-text', 'Or not.'],
  [
    'the old place of a tracked move',
    tracked('moveFrom', run(' More.')),
    '',
    'deleted-text',
    'More.',
  ],
  [
    'an insertion that was deleted again',
    tracked('ins', tracked('del', deletedRun)),
    '',
    'deleted-text',
    'Or not.',
  ],
  ['hidden words', run(' Hush.', '', '<w:vanish/>'), ' Hush.', 'hidden-text', 'Hush.'],
  ['words struck through', run(' Not.', '', '<w:strike/>'), ' Not.', 'struck-text', 'Not.'],
  ['words struck twice', run(' Not.', '', '<w:dstrike/>'), ' Not.', 'struck-text', 'Not.'],
  [
    'a field',
    field('begin') + INSTRUCTION + field('separate') + run(' 1 May') + field('end'),
    ' 1 May',
    'field',
    'DATE \\@ "d MMMM"',
  ],
  [
    'a field that shows nothing',
    field('begin') + INSTRUCTION + field('end'),
    '',
    'field',
    'DATE \\@ "d MMMM"',
  ],
  [
    'a field in short',
    `<w:fldSimple w:instr=" DATE ">${run(' 1 May')}</w:fldSimple>`,
    ' 1 May',
    'field',
    'DATE',
  ],
  ['a comment', '<w:r><w:commentReference w:id="0"/></w:r>', '', 'comment', FINDING],
  [
    'a link to elsewhere',
    `<w:hyperlink r:id="rId9">${run(' Web.')}</w:hyperlink>`,
    ' Web.',
    'link',
    `${FINDING} Web.`,
  ],
  ['a character of no meaning', run(' x\u0092y'), ' xy', 'lost-character', 'xy'],
])('what becomes of %s is said', async (_, xml, text, kind, quote) => {
  const edited = await after(xml);
  expect(await findingOf(edited)).toBe(FINDING + text);
  expect(await edited.said()).toEqual([[kind, quote]]);
});

test('nothing is said of words that are no longer struck through', async () => {
  expect(await (await after(run(' Yes.', '', '<w:strike w:val="0"/>'))).said()).toEqual([]);
});

describe('Words that a style hides are kept, and that is said:', () => {
  const HIDING =
    '<w:style w:type="character" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const HEIR =
    '<w:style w:type="character" w:styleId="Heir"><w:name w:val="Heir"/><w:basedOn w:val="Quiet"/></w:style>';

  test.each(['Quiet', 'Heir'])('a style of characters (%s)', async (style) => {
    const styled = await file.withIn(
      'word/styles.xml',
      '</w:styles>',
      `${HEIR}${HIDING}</w:styles>`,
    );
    const edited = await styled.with(
      /<w:r><w:t[^>]*>Staff/,
      `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t>Staff`,
    );
    expect(await findingOf(edited)).toBe(FINDING);
    expect(await edited.said()).toEqual([['hidden-text', FINDING]]);
  });

  test('a style of paragraphs', async () => {
    const own = /(w:styleId="ListBullet">.*?)(<\/w:style>)/;
    const edited = await file.withIn('word/styles.xml', own, '$1<w:rPr><w:vanish/></w:rPr>$2');
    expect((await edited.said()).map(([, quote]) => quote)).toEqual([
      FINDING,
      'Visits were made.',
      'Files.',
    ]);
  });
});

test('how words looked before a tracked change of looks makes no difference', async () => {
  const before =
    '<w:rPrChange w:id="1"><w:rPr><w:rStyle w:val="ArolwgGap"/><w:b/><w:vanish/></w:rPr></w:rPrChange>';
  const style = '<w:pStyle w:val="ListBullet"/>';
  const changed = `${style}<w:pPrChange w:id="2"><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:pPrChange>`;
  const edited = await (await withRuns(run(FINDING, '', before))).with(style, changed);
  expect(await edited.read()).toEqual({ report, warnings: [] });
});

describe('Headings that the report words itself', () => {
  test.each<[string, string, string]>([
    [
      'a question',
      'Question 2</w:t></w:r><w:bookmarkEnd',
      'Question 2: safety</w:t></w:r><w:bookmarkEnd',
    ],
    [
      'the number of a question',
      'Question 2</w:t></w:r><w:bookmarkEnd',
      'Question 3</w:t></w:r><w:bookmarkEnd',
    ],
    ['one side', 'Positives</w:t></w:r><w:bookmarkEnd', 'Strengths</w:t></w:r><w:bookmarkEnd'],
    [
      'the other side',
      'Areas for improvement</w:t></w:r><w:bookmarkEnd',
      'Areas for</w:t></w:r><w:bookmarkEnd',
    ],
  ])('refuse the file where %s was changed', async (_, from, to) => {
    const [words = ''] = to.split('<');
    expect(await (await file.with(from, to)).refusal()).toMatchObject({
      kind: 'changed',
      path: expect.stringContaining(`“${words}”`) as string,
      detail: expect.stringMatching(/^stands where the heading says “/) as string,
    });
  });

  test('may differ in capitals and spaces', async () => {
    const edited = await file.with(
      '>Areas for improvement</w:t></w:r><w:bookmarkEnd',
      '>AREAS  FOR improvement </w:t></w:r><w:bookmarkEnd',
    );
    expect(await edited.read()).toEqual({ report, warnings: [] });
  });
});

describe('The table of contents', () => {
  test('may be updated by Word', async () => {
    const updated = await (
      await file.with(
        'Introduction</w:t></w:r></w:hyperlink>',
        'Aims</w:t><w:tab/><w:t>3</w:t></w:r></w:hyperlink>',
      )
    ).with('Introduction</w:t></w:r><w:bookmarkEnd', 'Aims</w:t></w:r><w:bookmarkEnd');
    expect(await updated.said()).toEqual([]);
    expect((await updated.lines())[1]).toBe('Aims');
  });

  test.each([
    ['its heading', '>Contents<', '>Contents of all<', 'Contents of all'],
    ['a line of it', '>Positives<', '>Positives here<', 'Positives here'],
  ])('has what was typed in %s left out, and that is said', async (_, from, to, quote) => {
    const edited = await file.with(from, to);
    expect(await edited.read()).toMatchObject({ report });
    expect(await edited.said()).toEqual([['contents-words', quote]]);
  });
});

describe('The head and the foot of the pages', () => {
  test('may have the pages that Word counted, and say no more that it is a draft', async () => {
    const counted = await file.withIn('word/footer1.xml', /( of )/, '3$1');
    const final = await counted.withIn('word/header1.xml', '>Draft<', '><');
    expect(await final.said()).toEqual([]);
  });

  test.each([
    ['header1', 'Draft', 'Second draft', 'Inspection of Glan Hafren Council Second draft'],
    ['footer1', 'Page ', 'In confidence. Page ', 'In confidence. Page  of'],
  ])('have what was typed there left out (%s), and that is said', async (part, from, to, quote) => {
    const edited = await file.withIn(`word/${part}.xml`, from, to);
    expect(await edited.read()).toMatchObject({ report });
    expect(await edited.said()).toEqual([['running-heads', quote]]);
  });

  test('have a picture left out, and that is said', async () => {
    const edited = await file.withIn('word/header1.xml', '<w:r>', '<w:r><w:drawing/></w:r><w:r>');
    expect(await edited.said()).toEqual([['picture', '']]);
  });
});

describe('What can hold words and is not read refuses the file:', () => {
  const TABLE = `<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>${run('Cell')}</w:p></w:tc></w:tr></w:tbl>`;
  const PARAGRAPH_END = /<w:pStyle w:val="ListBullet"\/>/;

  test.each<[what: string, from: string | RegExp, to: string, detail: RegExp]>([
    ['a table', '<w:sectPr>', `${TABLE}<w:sectPr>`, /a table/],
    ['another document', '<w:sectPr>', '<w:altChunk r:id="rId9"/><w:sectPr>', /another document/],
    ['a footnote', '<w:t', '<w:footnoteReference w:id="2"/><w:t', /a footnote/],
    ['a text box', '<w:t', '<w:pict><w:txbxContent/></w:pict><w:t', /a picture or drawing/],
    ['a symbol', '<w:t', '<w:sym w:font="Wingdings" w:char="F0FC"/><w:t', /a symbol/],
    [
      'an equation',
      '</w:p>',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/></w:p>',
      /an equation/,
    ],
    [
      'a choice of contents',
      '<w:t',
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/><w:t',
      /the element/,
    ],
    ['words over words', '<w:t', '<w:ruby/><w:t', /the element w:ruby/],
    [
      'a line of the cover behind the cover',
      `${FINDING}</w:t></w:r>`,
      `${FINDING}</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Lost')}`,
      /stands behind it/,
    ],
    [
      'publication details behind them',
      `${FINDING}</w:t></w:r>`,
      `${FINDING}</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Imprint"/></w:pPr>${run('Lost')}`,
      /stands behind them/,
    ],
    ['words within words', '<w:t', `${run('In')}<w:t`, /within other words/],
    ['words outside of runs', '</w:p>', '<w:t>Lost</w:t></w:p>', /where Word has none/],
    ['bare words', '</w:p>', 'Lost</w:p>', /where Word has none/],
    ['words outside of paragraphs', '<w:sectPr>', `${run('Lost')}<w:sectPr>`, /outside of any/],
    [
      'a tracked deletion of a paragraph’s end',
      PARAGRAPH_END,
      '<w:pStyle w:val="ListBullet"/><w:rPr><w:del w:id="9" w:author="A"/></w:rPr>',
      /an end that is deleted/,
    ],
  ])('%s', async (_, from, to, detail) => {
    expect(await (await file.with(from, to)).refusal()).toMatchObject({
      kind: 'changed',
      path: expect.stringMatching(/^paragraph \d+/) as string,
      detail: expect.stringMatching(detail) as string,
    });
  });
});
