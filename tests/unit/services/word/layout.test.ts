import { beforeAll, describe, expect, test } from 'vitest';
import { typedAuthority } from '../../../../src/core/report/authority';
import type { Report } from '../../../../src/core/report/report';
import { readingLines } from '../../../../src/core/report/reading-order';
import { findingsOf, questionsOf, sectionsOf } from '../../../../src/core/report/walk';
import { exportWord } from '../../../../src/services/word/export-word';
import { readWord } from '../../../../src/services/word/read-word';
import { reportWith, smallDocument } from '../../../support/build-report';
import { valueOf } from '../../../support/store';
import { paragraphsOf, wordParts, type PlainParagraph } from '../../../support/word-parts';
import { freshReport, publishedReport, withFindings } from '../../../support/word-reports';

const report = publishedReport();
let bytes: Uint8Array;
let parts: ReadonlyMap<string, string>;
let paragraphs: readonly PlainParagraph[];

beforeAll(async () => {
  bytes = await exportWord(report, { kind: 'draft' });
  parts = await wordParts(bytes);
  paragraphs = await paragraphsOf(bytes);
});

const part = (name: string): string => parts.get(`word/${name}.xml`) ?? '';
const styled = (style: string): readonly PlainParagraph[] =>
  paragraphs.filter((paragraph) => paragraph.style === style);
const textsIn = (style: string): readonly string[] => styled(style).map(({ text }) => text);

/** The numbers that Word shows before the paragraphs of a style, in order. */
function numberFormats(style: string): readonly string[] {
  const numbering = part('numbering');
  return styled(style).map(({ xml }) => {
    const [, level, list] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(xml) ?? [];
    const [, definition] =
      new RegExp(`<w:num w:numId="${list}".*?w:abstractNumId w:val="(\\d+)"`).exec(numbering) ?? [];
    const levels = numbering.split(`w:abstractNumId="${definition}"`)[1]?.split('</w:abstractNum>');
    return (
      new RegExp(`w:ilvl="${level}".*?w:lvlText w:val="(.*?)"`).exec(levels?.[0] ?? '')?.[1] ?? ''
    );
  });
}

describe('The cover', () => {
  test('names the inspectorate in Welsh, then in English, each marked as such', () => {
    const [welsh, english] = paragraphs;
    expect([welsh?.style, welsh?.text]).toEqual([
      'CoverInspectorateWelsh',
      'Arolygiaeth Gofal a Gwasanaethau Cymdeithasol Cymru',
    ]);
    expect([english?.style, english?.text]).toEqual([
      'CoverInspectorate',
      'Care and Social Services Inspectorate Wales',
    ]);
    expect(part('styles')).toMatch(/"CoverInspectorateWelsh".*?w:lang w:val="cy-GB"/);
  });

  test('has the title, the authority and the month in Word’s own styles', () => {
    expect(textsIn('Title')).toHaveLength(1);
    expect(textsIn('Subtitle')).toEqual(['Inspection of Morfa Gwylan County Borough Council']);
    expect(textsIn('CoverDate')).toEqual(['August 2014']);
  });

  test('is followed by the imprint on a page of its own', () => {
    const [first] = styled('Imprint');
    expect(first?.xml).toContain('<w:pageBreakBefore/>');
    expect(textsIn('Imprint')).toContain('Digital ISBN 978 1 4734 0000 0');
  });
});

describe('The text', () => {
  test('has a heading for each section, question and side, in sentence case with capitals by style', () => {
    expect(textsIn('Heading1')).toEqual([
      'Introduction',
      'The inspection',
      ...questionsOf(report.document).map((_, i) => `Question ${i + 1}`),
    ]);
    expect(textsIn('Heading2')).toEqual(
      questionsOf(report.document).flatMap(() => ['Positives', 'Areas for improvement']),
    );
    for (const style of ['Heading1', 'Heading2', 'TOCHeading']) {
      expect(part('styles')).toMatch(new RegExp(`w:styleId="${style}">.*?<w:caps/>.*?</w:style>`));
    }
  });

  test('numbers sections and paragraphs as lists of Word, in each section’s own form', () => {
    expect(numberFormats('Heading1').filter(Boolean)).toEqual(['%1.0.', '%1.']);
    expect(numberFormats('NumberedParagraph')).toEqual([
      ...Array<string>(4).fill('%1.%2.'),
      ...Array<string>(3).fill('%1.%2'),
    ]);
  });

  test('has aims and findings as bullets of Word', () => {
    const [section] = sectionsOf(report.document);
    const aims = section?.content.filter(({ type }) => type === 'bullet') ?? [];
    expect(numberFormats('ListBullet2')).toEqual(aims.map(() => '•'));
    expect(numberFormats('ListBullet')).toEqual(findingsOf(report.document).map(() => '•'));
  });

  test('says every word of the report in its order', () => {
    const words = readingLines(report.document).map(({ text }) => text.replace(/\n/g, ''));
    const contents = ['Contents'];
    expect(paragraphs.map(({ text }) => text).filter((text) => !contents.includes(text))).toEqual(
      words,
    );
  });

  test('keeps headings, questions and lead-ins with what follows', () => {
    for (const style of ['Heading1', 'Heading2', 'QuestionText']) {
      expect(part('styles')).toMatch(
        new RegExp(`w:styleId="${style}">.*?<w:keepNext/>.*?</w:style>`),
      );
    }
    const kept = paragraphs.filter(({ xml }) => xml.includes('<w:keepNext/>'));
    expect(kept.map(({ text }) => text.slice(0, 30))).toEqual([
      'Across Wales, the inspection j',
      'Five questions guided the insp',
      'A summary of the findings unde',
    ]);
  });

  test('marks each section, question, side and finding with a hidden bookmark', () => {
    const { document } = report;
    const names = paragraphs.flatMap(({ bookmarks }) => bookmarks);
    const expected = [
      ...sectionsOf(document).map(({ attrs }) => `_s_${attrs.id}`),
      ...questionsOf(document).flatMap(({ attrs: { id } }) => [`_q_${id}`, `_p_${id}`, `_i_${id}`]),
      ...findingsOf(document).map(({ attrs }) => `_f_${attrs.id}`),
    ];
    expect([...names].sort()).toEqual([...expected].sort());
  });
});

describe('The file', () => {
  test('is set in 12 point Arial at 1.15 lines, in British English, on A4', () => {
    const defaults = part('styles').split('</w:docDefaults>')[0] ?? '';
    expect(defaults).toMatch(/w:ascii="Arial".*<w:sz w:val="24"\/>.*<w:lang w:val="en-GB"\/>/);
    expect(defaults).toContain('w:line="276" w:lineRule="auto"');
    expect(part('document')).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });

  test('has the report’s short name above, and "Page x of y" below, but not on the cover', () => {
    expect(part('header1')).toContain('Inspection of Morfa Gwylan County Borough Council');
    expect(part('header1')).toContain('Draft');
    expect(part('footer1')).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
    expect(part('document')).toContain('<w:titlePg/>');
  });

  test('has contents with links and pages that Word need not update', () => {
    const contents = /<w:sdt>.*<\/w:sdt>/s.exec(part('document'))?.[0] ?? '';
    expect(contents.match(/<w:hyperlink/g)).toHaveLength(17);
    expect(
      contents.match(
        /PAGEREF \S+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>\d/g,
      ),
    ).toHaveLength(17);
    expect(part('document') + part('settings')).not.toMatch(/w:dirty|w:updateFields/);
  });

  test('names the inspectorate as its author, and nobody', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    const inspectorate = 'Care and Social Services Inspectorate Wales';
    expect(core).toContain(`<dc:creator>${inspectorate}</dc:creator>`);
    expect(core).toContain(`<cp:lastModifiedBy>${inspectorate}</cp:lastModifiedBy>`);
    expect(core).toMatch(
      /<dc:title>.*Inspection of Morfa Gwylan County Borough Council<\/dc:title>/,
    );
    expect(core).toContain(
      '<dc:subject>Inspection of Morfa Gwylan County Borough Council, August 2014',
    );
  });

  test('for release does not say that it is a draft', async () => {
    const final = await wordParts(await exportWord(report, { kind: 'final', pageNumbers: false }));
    expect(final.get('word/header1.xml')).not.toContain('Draft');
  });
});

describe('A Welsh report', () => {
  test('is Welsh in its headings, its head and foot, its properties and its language', async () => {
    const welsh = await exportWord(freshReport('cy'), { kind: 'draft' });
    const own = await wordParts(welsh);
    const texts = (await paragraphsOf(welsh)).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Arolygiad o Gyngor Glan Hafren',
        'Awst 2014',
        'Cynnwys',
        'Cwestiwn 1',
        'Agweddau cadarnhaol',
        'Meysydd i’w gwella',
      ]),
    );
    expect(own.get('word/header1.xml')).toMatch(/Arolygiad o Gyngor Glan Hafren.*Drafft/);
    expect(own.get('word/footer1.xml')).toMatch(/Tudalen .*PAGE.* o .*NUMPAGES/);
    expect(own.get('word/styles.xml')).toMatch(/<w:lang w:val="cy-GB"\/>.*<\/w:docDefaults>/);
    expect(own.get('docProps/core.xml')).toContain('Gwasanaethau Cymdeithasol Cymru</dc:creator>');
  });
});

describe('A name that is known in the other language only', () => {
  const named = freshReport('cy', { authority: typedAuthority('Glan Hafren Council') });

  test('is marked as that language in the text, on the cover and at the head', async () => {
    const own = await exportWord(named, { kind: 'final' });
    const xml = await wordParts(own);
    const body = xml.get('word/document.xml') ?? '';
    expect(body).toMatch(/"ArolwgAuthorityEnglish"\/><\/w:rPr><w:t[^>]*>Glan Hafren Council</);
    expect(body).toMatch(/"ArolwgInspectionOfEnglish"\/>.{0,60}>Inspection of Glan Hafren/);
    expect(body).not.toMatch(/"Arolwg(Authority|InspectionOf)"/);
    for (const style of ['ArolwgAuthorityEnglish', 'ArolwgInspectionOfEnglish'])
      expect(xml.get('word/styles.xml')).toMatch(
        new RegExp(`w:styleId="${style}".{0,300}?w:lang w:val="en-GB"`),
      );
    expect(xml.get('word/header1.xml')).toMatch(/w:lang w:val="en-GB".{0,60}>Inspection of/);
    expect(valueOf(await readWord(own)).report.document).toEqual(named.document);
  });
});

describe('What is not known yet', () => {
  const nameless: Report = reportWith({
    ...smallDocument([{}]),
    attrs: {
      language: 'en',
      title: '',
      month: '',
      authority: { en: '', cy: '', inspectionOfEn: '', inspectionOfCy: '' },
    },
  });

  test('is shown as a gap, and does not become a part of the report', async () => {
    const [cover] = await paragraphsOf(
      await exportWord(nameless, { kind: 'final', pageNumbers: false }),
    );
    expect(cover?.text).toBe('[name of the authority]');
    expect(cover?.xml).toContain('<w:highlight w:val="yellow"/>');
  });

  test('leaves no empty head on the pages', async () => {
    const own = await wordParts(await exportWord(nameless, { kind: 'final', pageNumbers: false }));
    expect(own.has('word/header1.xml')).toBe(false);
  });
});

test('a further paragraph of a finding stands under its bullet’s text, within its bookmark', async () => {
  const content = ['One.', 'Two.'].map((text) => [{ type: 'text' as const, text }]);
  const written = await paragraphsOf(
    await exportWord(withFindings(freshReport('en'), 1, content), {
      kind: 'final',
      pageNumbers: false,
    }),
  );
  const [one, two] = written.slice(-2);
  expect([one?.style, two?.style]).toEqual(['ListBullet', 'ListContinue']);
  expect(two?.xml).not.toContain('<w:numPr>');
  expect(one?.xml).not.toContain('<w:bookmarkEnd');
  expect(two?.xml).toContain('<w:bookmarkEnd');
});
