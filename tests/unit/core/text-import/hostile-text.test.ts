import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReport } from '../../../../src/core/report/counts';
import { randomIds } from '../../../../src/core/report/new-ids';
import { parseDocument } from '../../../../src/core/report/parse-document';
import { reportText } from '../../../../src/core/report/reading-order';
import { importPublishedText } from '../../../../src/core/text-import/import-published-text';
import { SECTIONS, source } from '../../../support/published-text';

const newId = randomIds(Math.random);

/** Scraps that mean something to an import, to be thrown together in any order. */
const SCRAPS = [
  ...[
    'QUESTION 1',
    'Question 2:',
    'QUESTION 5',
    'POSITIVES',
    'AREAS FOR',
    'IMPROVEMENT',
    'Contents',
  ],
  ...['1.0. INTRODUCTION', '1.1.', '1.1. One.', '2', '2.3 million', 'Page 3 of 9', 'August 2014'],
  ...[
    '• ',
    ' ',
    '  ',
    '- ',
    '* ',
    'o ',
    '•',
    '**',
    '_',
    '\\',
    '# ',
    '> ',
    '---',
    '===',
    '<!-- x -->',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    '\t',
    '\v',
    '\u2028',
    '\0',
    '\ufeff',
    '\u00ad',
    '\ud800',
    '\u0302',
  ],
  ...[
    'Inspection of Powys County Council',
    'within',
    'The panel met',
    'the',
    'met.',
    'ﬁ',
    '![](x)',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 80 }).map((scraps) => scraps.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/**
 * The milliseconds of computing that an import of `text`, the counting of its words and showing it as text
 * take: those of this process, not of others that the machine runs beside it.
 */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  const imported = importPublishedText(text, newId);
  if (imported.ok) {
    countReport(imported.value.document);
    reportText(imported.value.document);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('Any text', () => {
  it('is taken or refused, and what is taken is a sound document', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (front, findings, more) => {
        const positives = `• One.\n${findings}`;
        for (const text of [
          front,
          source({ front: SECTIONS + front, positives, improvements: more }),
        ]) {
          const result = importPublishedText(text, newId);
          if (!result.ok) continue;
          expect(parseDocument(result.value.document)).toEqual({
            ok: true,
            value: result.value.document,
          });
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/** Signs and scraps that make a careless scanner go back over all it has read. */
const UNITS = [
  ' ',
  '\t',
  '\n',
  '\f',
  ' \n',
  '# ',
  '*',
  '**a ',
  '*a _b ',
  '_',
  '\\',
  '[',
  '<a',
  '<!--',
  '![',
  '![](',
  '<td>',
  '<td ',
  '&nbsp;',
  '| a ',
  '|\n',
  '+--',
  '•\n\n',
  '1. Aa\n',
  'Aa\n  bb\n',
  '(cid:127) ',
  '. ',
  '.',
  '1',
  '1 ',
  '#',
  '<',
  '—',
  '*a',
  '_a_ ',
  'Care and\n-\n',
  '...',
  '{',
  '> ',
  '&',
  '•',
  ' •',
  '•\n',
  '• A.',
  'a\n•\n',
  'Aa.\n•\n• A\n',
  ' • Ab',
  '- a\n',
  '1.1.\n',
  'a-\n',
  'Aa Bb ',
  '\u00ad',
  '\u0302',
  '|',
  '(#',
  'within A B ',
  'POSITIVES\n',
  'Question 1\nPositives\n',
  'CONTENTS\n',
  '1. A\n1.1 B\n',
  'August 2014\n',
  'AREAS FOR\n',
  'National Inspection\n',
  'x\n\nNational Inspection\n',
];

describe('A long text of one sign over and over takes time in proportion to its length', () => {
  /** The milliseconds for `unit` over some length. */
  const timeFor = (unit: string, length: number, end = 'x'): number => {
    const text = unit.repeat(Math.ceil(length / unit.length)) + end;
    const front = `${text}\n\n${SECTIONS} ${text}`;
    const whole = source({ front, positives: `- ${text}`, finding: '- One.' });
    return timeOf(whole);
  };

  /**
   * The milliseconds that four times the length takes above nine times the time, the better of two tries
   * where the first takes too many, as compiling and clearing up come when they will. A scanner in square time takes
   * sixteen times as long, and soon seconds; a linear one four times, and tenths of one.
   */
  const excess = (unit: string, end?: string): number => {
    const measured = (): number => timeFor(unit, 40_000, end) - 9 * timeFor(unit, 10_000, end);
    const first = measured();
    return first < MOST ? first : Math.min(first, measured());
  };
  const MOST = 200;

  // The last letter makes a match that wants the end of the line fail after all of it.
  it.each(UNITS)('%j', (unit) => {
    expect(excess(unit)).toBeLessThan(MOST);
  });

  it('without a letter for the count of words to find', () => {
    expect(excess('![', '!')).toBeLessThan(MOST);
  });

  it.each(['A\n', '1\n', '\\\n', '\fa', '• A.\n', '• A. '])(
    'in more lines than any report has is refused: %j',
    (unit) => {
      const text = source({ front: `${unit.repeat(60_000)}\n\n${SECTIONS}` });
      expect(importPublishedText(text, newId)).toEqual({
        ok: false,
        failure: { kind: 'too-large', context: 'lines', lines: 50_000 },
      });
    },
  );

  it('in many empty lines is none the worse for them', () => {
    const text = source({ front: `${SECTIONS}${'\n\f\r\n'.repeat(300_000)}`, finding: '- One.' });
    expect(importPublishedText(text, newId)).toMatchObject({ ok: true });
  });
});
