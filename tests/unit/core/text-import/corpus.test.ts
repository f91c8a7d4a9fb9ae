import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportDocument, Side } from '../../../../src/core/report/document';
import { typedAuthority } from '../../../../src/core/report/authority';
import { reportText } from '../../../../src/core/report/reading-order';
import { countWords } from '../../../../src/core/rich-text/plain-text';
import {
  countsOf,
  findingWords,
  imported,
  lostWords,
  refused,
  sectionLines,
  squashed,
} from '../../../support/published-text';

const corpus = process.env.AROLWG_CORPUS ?? '';
const isThere = existsSync(join(corpus, 'pembrokeshire.txt'));
const read = (name: string): string => readFileSync(join(corpus, name), 'utf8');

const PUBLISHED = [
  {
    file: 'pembrokeshire.txt',
    authority: 'Pembrokeshire County Council',
    month: '',
    counts: '7/3 6/3 7/4 4/6 6/3',
    words: [1681, 973],
    marks: /•/g,
    warnings: ['uncertain-start', 'month-unknown'],
  },
  {
    file: 'carmarthenshire.md',
    authority: 'Carmarthenshire County Council',
    month: '2014-08',
    counts: '6/7 4/4 5/4 4/7 4/6',
    words: [1299, 1444],
    marks: /^ *(?:- |#+ )/gm,
    warnings: [],
  },
];

if (!isThere) console.info('AROLWG_CORPUS names no folder with published reports: tests skipped');

describe.skipIf(!isThere).each(PUBLISHED)('The published report $file', (report) => {
  const document = (): ReportDocument => imported(read(report.file)).document;
  const side = (name: Side): string =>
    [1, 2, 3, 4, 5].flatMap((question) => findingWords(document(), question, name)).join('\n');

  it('has the findings that a reader counts', () => {
    expect(countsOf(document())).toBe(report.counts);
    expect([countWords(side('positives')), countWords(side('improvements'))]).toEqual(report.words);
  });

  it('has its sections: four paragraphs and five aims, three paragraphs and a lead-in', () => {
    const kinds = (section: number): string =>
      sectionLines(document(), section)
        .map((line) => line.slice(0, 1))
        .join('');
    expect(kinds(1)).toBe('hpppbbbbbp');
    expect(kinds(2)).toBe('hppppp');
    const [heading, first = ''] = sectionLines(document(), 1);
    expect(heading).toBe('heading: 1.0. Introduction');
    expect(first).toMatch(/^paragraph: 1\.1\. .*:\nSafeguarding/);
    expect(sectionLines(document(), 2)[3]).toMatch(/^paragraph: 2\.3 As well/);
  });

  it('loses no character but bullets and marks', () => {
    expect(lostWords(read(report.file), document(), report.marks)).toBeUndefined();
  });

  it('names its authority once, as a fact', () => {
    expect(document().attrs.authority.en).toBe(report.authority);
    expect(document().attrs.month).toBe(report.month);
    const elsewhere = { ...document().attrs, authority: typedAuthority('Elsewhere Council') };
    const [, first] = sectionLines({ ...document(), attrs: elsewhere }, 1);
    expect(first).toContain('within Elsewhere Council.');
  });

  it('leaves little to look at', () => {
    expect(imported(read(report.file)).warnings.map(({ kind }) => kind)).toEqual(report.warnings);
  });

  it('keeps every passage that a copy editor marked in the part where it was marked', () => {
    const whole = document();
    const labels = read(`labels/${report.file.replace(/\.\w+$/, '')}.jsonl`)
      .trim()
      .split('\n');
    for (const label of labels) {
      const { quote, where } = JSON.parse(label) as { quote: string; where: string };
      const [, question, letter] = /^Q(\d)-([PA])$/.exec(where) ?? [];
      const side = letter === 'P' ? 'positives' : 'improvements';
      const part = question
        ? findingWords(whole, Number(question), side).join('\n')
        : reportText(whole);
      const isThere = squashed(part).includes(squashed(quote.replace(/(^| )(#+|-)(?= |$)/g, '')));
      expect(isThere, `${where}: ${quote}`).toBe(true);
    }
  });
});

/** Ways in which other converters would have printed the same reports. */
const withBullets = (text: string): string =>
  text
    .replace(/\n\s*\n ([A-Z])/g, '\n\n• $1')
    .replace(/\n {2}([A-Z])/g, '\n • $1')
    .replace(/• QUESTION/g, 'QUESTION');
const withoutBlanks = (text: string): string => text.replace(/\n\s*\n/g, '\n');
const withHeadings = (heading: string) => (text: string) => text.replace(/^#+ (.*)$/gm, heading);
const withoutMarks = (text: string): string =>
  text.replace(/^- (?=\d)|^#+ /gm, '').replace(/^ *- /gm, '• ');

const OTHERWISE: readonly (readonly [string, string, (text: string) => string])[] = [
  ['pembrokeshire.txt', 'with bullets', withBullets],
  ['pembrokeshire.txt', 'without empty lines', (text) => withoutBlanks(withBullets(text))],
  ['pembrokeshire.txt', 'with Symbol bullets', (text) => withBullets(text).replace(/•/g, '\uf0b7')],
  ['pembrokeshire.txt', 'with lone bullets', (text) => withBullets(text).replace(/• ?/g, '•\n\n')],
  ['pembrokeshire.txt', 'with Windows line ends', (text) => text.replace(/\n/g, '\r\n')],
  ['pembrokeshire.txt', 'without spaces at line ends', (text) => text.replace(/ +$/gm, '')],
  [
    'pembrokeshire.txt',
    'with headings in small letters',
    (text) =>
      text.replace(/^ ?(?:QUESTION|POSITIVES|AREAS FOR).*$/gm, (line) => line.toLowerCase()),
  ],
  ['carmarthenshire.md', 'with bold headings', withHeadings('**$1**')],
  ['carmarthenshire.md', 'with bare headings', withHeadings('$1')],
  ['carmarthenshire.md', 'with underlined headings', withHeadings('$1\n=====')],
  ['carmarthenshire.md', 'with stars', (text) => text.replace(/^( *)- /gm, '$1* ')],
  ['carmarthenshire.md', 'with bullets', withoutMarks],
  ['carmarthenshire.md', 'without empty lines', (text) => withoutBlanks(withoutMarks(text))],
  ['carmarthenshire.md', 'without marks', (text) => withoutMarks(text).replace(/• /g, '')],
];

describe.skipIf(!isThere)('A published report printed otherwise', () => {
  it.each(OTHERWISE)('%s %s is the same report', (file, _, print) => {
    const text = read(file);
    expect(reportText(imported(print(text)).document)).toBe(reportText(imported(text).document));
  });
});

describe.skipIf(!isThere)('The national overview report', () => {
  it('is refused: it asks no questions', () => {
    const text = read('national-overview-2018.txt');
    expect(refused(text)).toEqual({ kind: 'not-a-report', missing: 'Question 1', line: null });
  });
});
