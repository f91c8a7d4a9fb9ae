import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../../src/core/report/document';
import { reportText } from '../../../../src/core/report/reading-order';
import {
  countsOf,
  findingWords,
  imported,
  lostWords,
  sectionLines,
  warningKinds,
} from '../../../support/published-text';

interface Expected {
  readonly authority: string;
  readonly questions: readonly { positives: number; improvements: number }[];
  readonly firstWords: Readonly<Record<string, readonly string[]>>;
  readonly lastWords: Readonly<Record<string, readonly string[]>>;
}

const read = (path: string): string =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const squeezed = (words: string): string => words.replace(/\s+/g, ' ');

describe.each([
  ['leading-space', ['month-unknown']],
  ['bullet', []],
])('The published text with findings by %s', (name, warnings) => {
  const source = read(`tests/fixtures/published/${name}.txt`);
  const expected = JSON.parse(read(`tests/fixtures/published/${name}.expected.json`)) as Expected;
  const report = imported(source);

  it('has the findings that a reader counts', () => {
    const counts = expected.questions.map(({ positives: p, improvements: i }) => `${p}/${i}`);
    expect(countsOf(report.document)).toBe(counts.join(' '));
    expect(report.document.attrs.authority.en).toBe(expected.authority);
  });

  it.each(Object.keys(expected.firstWords))('begins and ends each finding of %s rightly', (key) => {
    const [, question, side] = /^q(\d)-(\w+)$/.exec(key) ?? [];
    const findings = findingWords(report.document, Number(question), side as Side);
    const first = (expected.firstWords[key] ?? []).map((words, i) =>
      squeezed(findings[i] ?? '').startsWith(words),
    );
    const last = (expected.lastWords[key] ?? []).map((words, i) =>
      squeezed(findings[i] ?? '').endsWith(words),
    );
    expect([findings.length, ...first, ...last]).toEqual([
      first.length,
      ...first.map(() => true),
      ...last.map(() => true),
    ]);
  });

  it('has four paragraphs and five aims, then three paragraphs and a lead-in of two', () => {
    const kinds = (section: number): string =>
      sectionLines(report.document, section)
        .map((line) => line.replace(/^(\w)\w*: (\d+\.\d+)?.*/s, '$1$2 '))
        .join('')
        .trim();
    expect(kinds(1)).toBe('h1.0 p1.1 p1.2 p1.3 b b b b b p1.4');
    expect(kinds(2)).toBe('h p2.1 p2.2 p2.3 p p');
  });

  it('loses no character but bullets, and asks a person for little', () => {
    expect(lostWords(source, report.document, /•/g)).toBeUndefined();
    expect(warningKinds(report)).toEqual(warnings);
  });
});

describe.each(['aberllanw', 'dyffryn-arian', 'glannau-teifryn'])(
  'The sample text %s.md',
  (name) => {
    const source = read(`seeds/source/${name}.md`);
    const { document } = imported(source);

    it('has one finding for each of its list items, and five aims', () => {
      const items = source.split('\n').filter((line) => line.startsWith('- ')).length;
      const counts = countsOf(document).split(/[ /]/).map(Number);
      expect(counts.reduce((sum, count) => sum + count)).toBe(items - 7);
      expect(sectionLines(document, 1).filter((line) => line.startsWith('bullet'))).toHaveLength(5);
    });

    it('loses no character but marks', () => {
      expect(lostWords(source, document, /^ *(?:- |#+ )/gm)).toBeUndefined();
    });
  },
);

describe('A report that was exported to Word, printed to PDF and taken out as text', () => {
  const original = imported(read('tests/fixtures/converted/original.md')).document;

  it.each(['pdftotext', 'pdftotext-layout', 'pdftotext-raw', 'libreoffice'])(
    'by %s comes back word for word, without its running heads, page numbers and contents',
    (converter) => {
      const report = imported(read(`tests/fixtures/converted/${converter}.txt`));
      expect(reportText(report.document)).toBe(reportText(original));
      expect(report.document.attrs).toEqual(original.attrs);
      const kinds = warningKinds(report);
      expect(kinds).toContain('contents-page');
      expect(['contents-page', 'page-numbers', 'running-heads']).toEqual(
        expect.arrayContaining([...kinds]),
      );
    },
  );
});
