import { beforeAll, describe, expect, test } from 'vitest';
import type { WordRefusal } from '../../../../src/core/api';
import { exportWord } from '../../../../src/services/word/export-word';
import { readWord, type WordReport } from '../../../../src/services/word/read-word';
import { reportWith, smallDocument } from '../../../support/build-report';
import { withDocument, withPart } from '../../../support/word-parts';

const report = reportWith(
  smallDocument(
    [
      {
        positives: ['Staff knew what was expected.', 'Visits were made.'],
        improvements: ['Files.'],
      },
    ],
    [{ type: 'paragraph', content: [{ type: 'placeholder', attrs: { field: 'authority' } }] }],
  ),
);
/** The XML of the paragraph with that bookmark, as a pattern. */
const paragraphOf = (bookmark: string): string =>
  `<w:p>(?:(?!</w:p>).)*w:name="${bookmark}"(?:(?!</w:p>).)*</w:p>`;

/** What comes back from a file in which no words were changed. */
const unchanged: WordReport = { report, warnings: [] };
let file: Uint8Array;

beforeAll(async () => {
  file = await exportWord(report, { kind: 'draft', pageNumbers: false });
});

async function refusalOf(bytes: Uint8Array): Promise<WordRefusal | undefined> {
  const read = await readWord(bytes);
  return read.ok ? undefined : read.failure;
}

async function readAfter(change: (xml: string) => string): Promise<WordReport | WordRefusal> {
  const read = await readWord(await withDocument(file, change));
  return read.ok ? read.value : read.failure;
}

test('a report comes back with its id, state, times and locks', async () => {
  expect(await readWord(file)).toEqual({ ok: true, value: unchanged });
});

describe('What Word does to a file on saving makes no difference:', () => {
  test('a placeholder cut into runs around a word that Word thinks misspelt', async () => {
    const cut = '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr>'.concat(
      '<w:rStyle w:val="ArolwgAuthority"/></w:rPr><w:t>',
    );
    expect(await readAfter((xml) => xml.replace('>Glan Hafren C', `>Glan ${cut}Hafren C`))).toEqual(
      unchanged,
    );
  });

  test('prefixes and styles under other names', async () => {
    const renamed = await withPart(file, 'word/styles.xml', (xml) =>
      xml.replaceAll('"ListBullet"', '"Rhestr1"'),
    );
    const read = await readWord(
      await withDocument(renamed, (xml) =>
        xml
          .replaceAll('"ListBullet"', '"Rhestr1"')
          .replaceAll('<w:', '<word:')
          .replaceAll('</w:', '</word:')
          .replaceAll(' w:', ' word:')
          .replaceAll('xmlns:w=', 'xmlns:word='),
      ),
    );
    expect(read).toEqual({ ok: true, value: unchanged });
  });

  test('spaces at the ends of text that is not said to keep them', async () => {
    const spaced = await readAfter((xml) =>
      xml.replace('<w:t xml:space="preserve">Visits were made.', '<w:t>\n  Visits were made.\n '),
    );
    expect(spaced).toEqual(unchanged);
  });
});

describe('A file that was changed into something else than a report is refused, with the place:', () => {
  const CHANGES: readonly [what: string, change: (xml: string) => string, detail: RegExp][] = [
    [
      'words in a style that no report uses',
      (xml) =>
        xml.replace(
          new RegExp(paragraphOf('_q_question1')),
          '<w:p><w:r><w:t>More</w:t></w:r></w:p>$&',
        ),
      /style that no report uses/,
    ],
    [
      'a heading whose bookmark is gone',
      (xml) => xml.replace('w:name="_q_question1"', 'w:name="other"'),
      /heading of no known part/,
    ],
    [
      'a side of another question',
      (xml) => xml.replace('w:name="_p_question1"', 'w:name="_p_question9"'),
      /side of a question begins/,
    ],
    [
      'a picture',
      (xml) => xml.replace('<w:sectPr>', '<w:p><w:r><w:drawing/></w:r></w:p><w:sectPr>'),
      /picture/,
    ],
  ];

  test.each(CHANGES)('%s', async (_, change, detail) => {
    const refusal = await readAfter(change);
    expect(refusal).toMatchObject({
      kind: 'changed',
      detail: expect.stringMatching(detail) as string,
    });
  });

  test.each([
    [
      'a deleted section',
      `${paragraphOf('_s_section1')}.*?(?=${paragraphOf('_q_question1')})`,
      'the heading of section 1',
    ],
    [
      'a deleted heading of a side',
      paragraphOf('_i_question1'),
      'the heading “Areas for improvement” of question 1',
    ],
  ])('%s', async (_, deleted, path) => {
    const refusal = await readAfter((xml) => xml.replace(new RegExp(deleted, 's'), ''));
    expect(refusal).toMatchObject({ kind: 'changed', path, detail: 'is missing' });
  });

  test('a section whose number form was lost', async () => {
    const bytes = await withPart(file, 'docProps/custom.xml', (xml) =>
      xml.replace('headingNumber', 'headingnumber'),
    );
    expect(await refusalOf(bytes)).toMatchObject({
      kind: 'changed',
      path: 'properties.parts.section1.headingnumber',
    });
  });

  test('properties of which a piece is missing', async () => {
    const bytes = await withPart(file, 'docProps/custom.xml', (xml) =>
      xml.replace('ArolwgReport2', 'Other'),
    );
    expect(await refusalOf(bytes)).toMatchObject({ kind: 'changed', path: 'properties' });
  });

  test('a form of a later version', async () => {
    const bytes = await withPart(file, 'docProps/custom.xml', (xml) =>
      xml.replace('<vt:lpwstr>1</vt:lpwstr>', '<vt:lpwstr>2</vt:lpwstr>'),
    );
    expect(await refusalOf(bytes)).toMatchObject({ kind: 'changed', path: 'ArolwgFormat' });
  });
});

describe('What is no Word file of ours is refused:', () => {
  test('a Word file that something else wrote', async () => {
    const bytes = await withPart(file, 'docProps/custom.xml', (xml) =>
      xml.replace('ArolwgFormat', 'Other'),
    );
    expect(await refusalOf(bytes)).toEqual({ kind: 'not-ours' });
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['text', () => new TextEncoder().encode('1.0. INTRODUCTION')],
    ['half a file', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['zeros', (bytes) => new Uint8Array(bytes.length)],
  ])('%s', async (_, change) => {
    expect(await refusalOf(change(file))).toMatchObject({ kind: 'not-word' });
  });

  test('a damaged part', async () => {
    const bytes = await withDocument(file, (xml) => xml.slice(0, -40));
    expect(await refusalOf(bytes)).toMatchObject({ kind: 'not-word' });
  });

  test('a spreadsheet', async () => {
    const bytes = await withPart(file, '_rels/.rels', (xml) =>
      xml.replace('word/document.xml', 'xl/workbook.xml'),
    );
    expect(await refusalOf(bytes)).toMatchObject({ kind: 'not-word' });
  });
});

test('however a byte of a file is damaged, it is read or refused and never breaks the reader', async () => {
  for (let at = 7; at < file.length; at += 211) {
    const damaged = file.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    const read = await readWord(damaged);
    expect(typeof read.ok).toBe('boolean');
  }
});
