import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { HeadingNumber, ParagraphNumber } from '../../../../src/core/report/document';
import type { Report } from '../../../../src/core/report/report';
import { reportText } from '../../../../src/core/report/reading-order';
import { findingsOf, questionsOf, sectionsOf } from '../../../../src/core/report/walk';
import { exportWord } from '../../../../src/services/word/export-word';
import { readWord } from '../../../../src/services/word/read-word';
import { convert, officeIsThere, pageTexts } from '../../../support/office';
import { squashed } from '../../../support/published-text';
import { temporaryFolder } from '../../../support/temporary-folder';
import {
  freshReport,
  hardReport,
  parsed,
  publishedReport,
  withFindings,
} from '../../../support/word-reports';

if (!officeIsThere) console.info('LibreOffice or pdftotext is not installed: tests skipped');

const CONTENTS_PAGE = 3;

/** Capitals are a matter of style, and a PDF may hold ligatures. */
function asPrinted(text: string): string {
  return squashed(text.normalize('NFKC'));
}

/** The printed words of a report in order, without bullets and the contents page. */
function wordsIn(pages: readonly string[]): string {
  const text = pages.filter((_, i) => i + 1 !== CONTENTS_PAGE).join('\n');
  return asPrinted(text.replace(/•/g, ''));
}

/** What the contents page says: headings as they are printed in the text, and their pages. */
function contentsOf(pages: readonly string[]): readonly (readonly [string, number])[] {
  const lines = pages[CONTENTS_PAGE - 1]?.matchAll(/^(.+?)\.{3,} *(\d+)$/gm) ?? [];
  return [...lines].map(([, words = '', page]) => [words.toUpperCase(), Number(page)]);
}

/** Where the headings of the contents really stand, looked for in their order. */
function pagesOf(
  headings: readonly string[],
  pages: readonly string[],
): readonly (readonly [string, number])[] {
  let next = 0;
  return pages.flatMap((text, i) =>
    text.split('\n').flatMap((line): readonly (readonly [string, number])[] => {
      if (i < CONTENTS_PAGE || line !== headings[next]) return [];
      next += 1;
      return [[line, i + 1]];
    }),
  );
}

function bulletsOf({ document }: Report): number {
  const blocks = sectionsOf(document).flatMap((section) => section.content.slice(1));
  return findingsOf(document).length + blocks.filter(({ type }) => type === 'bullet').length;
}

function headingCount({ document }: Report): number {
  return sectionsOf(document).length + questionsOf(document).length * 3;
}

/** Sections of each form of numbers, one of them before any number. */
function sectionsOfAllForms(): Report {
  const words = (text: string) => [{ type: 'text', text }];
  const section = (headingNumber: HeadingNumber, paragraphNumber: ParagraphNumber, i: number) => ({
    type: 'section',
    attrs: { id: `section${i}`, locked: false, headingNumber, paragraphNumber },
    content: [
      { type: 'sectionHeading', content: words(`Heading ${i}`) },
      { type: 'numberedParagraph', content: words('One matter.') },
      { type: 'bullet', content: words('A point of it.') },
      { type: 'numberedParagraph', content: words('Another matter.') },
    ],
  });
  const report = freshReport('en');
  const [cover, imprint] = report.document.content;
  const sections = [
    section('none', 'n.n.', 1),
    section('n.0.', 'n.n', 2),
    section('n.', 'n.n.', 3),
    section('none', 'n.n', 4),
  ];
  return {
    ...report,
    document: parsed({ ...report.document, content: [cover, imprint, ...sections] }),
  };
}

describe.skipIf(!officeIsThere)('In LibreOffice', () => {
  const welsh = withFindings(freshReport('cy'), 4, [
    [{ type: 'text', text: 'Roedd gan yr awdurdod drefniadau da, ac roedd y staff yn eu deall.' }],
  ]);

  test('every word and bullet is printed in order, and the contents name the right pages', async () => {
    const reports = [publishedReport(), welsh, freshReport('en'), sectionsOfAllForms()];
    const files = await Promise.all(reports.map((one) => exportWord(one, { kind: 'final' })));
    const pdfs = await convert(files, 'pdf', await temporaryFolder());
    for (const [i, report] of reports.entries()) {
      const pages = await pageTexts(pdfs[i] ?? '');
      expect(wordsIn(pages)).toBe(asPrinted(reportText(report.document)));
      expect(pages.join('').split('•')).toHaveLength(bulletsOf(report) + 1);
      const contents = contentsOf(pages);
      expect(contents).toHaveLength(headingCount(report));
      const headings = contents.map(([words]) => words);
      expect(pagesOf(headings, pages)).toEqual(contents);
    }
  }, 60_000);

  test('a file that it saves again comes back as the same report', async () => {
    const reports = [publishedReport(), welsh, hardReport('en')];
    const files = await Promise.all(
      reports.map((one) => exportWord(one, { kind: 'draft', pageNumbers: false })),
    );
    const saved = await convert(files, 'docx', await temporaryFolder());
    for (const [i, report] of reports.entries()) {
      expect(await readWord(await readFile(saved[i] ?? ''))).toEqual({
        ok: true,
        value: { report, warnings: [] },
      });
    }
  }, 60_000);
});
