import { describe, expect, it } from 'vitest';
import { findingWords, imported, source, warningsOf } from '../../../support/published-text';

const positivesOf = (text: string): readonly string[] =>
  findingWords(imported(text).document, 1, 'positives');

describe('Findings without any mark', () => {
  const finding = 'Staff knew what was expected of them.';

  it('are the paragraphs between empty lines, and a person is told once', () => {
    const positives = 'The panel met, and\nread the views.\n\nCarers were content.';
    const report = imported(source({ positives, finding }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(2);
    expect(warningsOf(report, 'unmarked-findings')).toHaveLength(1);
  });

  it('are the lines of a text that breaks lines at paragraphs only', () => {
    const report = imported(
      source({ positives: 'The panel met.\nCarers were content\nStaff stayed.', finding }),
    );
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(3);
  });

  it('may begin with a name such as "iPads", but not within a sentence', () => {
    const positives =
      'The panel met, and\nread the views of carers.\n\niPads were bought.\n\niPhones were not, and\nnobody had\n\niTunes.';
    expect(positivesOf(source({ positives, finding: 'Staff knew what to\ndo' }))).toEqual([
      'The panel met, and read the views of carers.',
      'iPads were bought.',
      'iPhones were not, and nobody had iTunes.',
    ]);
  });

  it('may lack their full stops where empty lines stand between findings only', () => {
    const positives =
      'The panel met every month, and read letters that were\nwritten to it by young people of all ages in the county\n\nCarers were content';
    const report = imported(source({ positives, finding: 'Staff knew what to\ndo' }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(2);
  });

  it('are asked about where one may end without a full stop, or a name begin a page', () => {
    const positives = [
      'The panel met every month, and at each of its meetings it read what young people',
      'had written to it, and answered every letter before the next of its meetings was',
      'held or, where that could not be done, told the young person who had written why',
      'it was late, and what was to happen next, and it asked the councillors and staff',
      'who were there what they thought of it and whether they had been seen by anybody',
      '',
      'from the council since they had moved there, and who had come from Newport South',
      '',
      'Pembroke had fewer of them.',
    ].join('\n');
    const report = imported(source({ positives, finding }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(1);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: Pembroke had fewer of them\.$/),
    ]);
  });

  it('keep a first word of one letter', () => {
    const positives = 'O ganlyniad, roedd y staff yn fodlon.\n\nO Gymru y daeth y lleill.';
    expect(positivesOf(source({ positives, finding }))).toEqual([
      'O ganlyniad, roedd y staff yn fodlon.',
      'O Gymru y daeth y lleill.',
    ]);
  });

  it('do not end at short lines where lines break at no steady width', () => {
    const torn =
      'The panel\nmet every month and read the letters that young\npeople had\nwritten. It\nanswered them. The\nchair saw to that. That\nwas good.\nAll of them were\nglad.';
    const report = imported(source({ positives: torn, finding }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([torn.replace(/\n/g, ' ')]);
  });

  it('end where a line stops short although the next word would have fitted', () => {
    const positives = [
      'The panel met every month, and at each of its meetings it read what young people',
      'had written to it, and answered every letter before the next of its meetings was',
      'held.',
      'Carers were content with the help that they had been given since the spring, and',
      'with the speed at which it came. They had seldom waited for longer than one week',
      'for an answer.',
    ].join('\n');
    const report = imported(source({ positives, finding }));
    expect(findingWords(report.document, 1, 'positives').map((words) => words.slice(0, 9))).toEqual(
      ['The panel', 'Carers we'],
    );
  });
});

describe('A line that ends a sentence and is full, in findings without any mark', () => {
  const LINES = [
    'The panel met every month, and at each of its meetings it read what young people',
    'had written to it, and answered every letter before the next of its meetings was',
    'held or, where that could not be done, told the young person who had written.',
    'Carers were visited in good time, and were told who would come to them, and what',
    'they were to be asked, and all but two of those to whom we spoke were pleased by',
    'it, as they told us.',
    'Staff knew whom to ask, and when to, and wrote down what they were told in files',
    'that others read, so that nobody who came after them had to ask the same again.',
    'Councillors read what they were given, and asked for more where they were not so',
    'content with it.',
  ];

  it('may end a finding, and that is told at its place', () => {
    const report = imported(source({ positives: LINES.join('\n'), finding: 'Staff stayed.' }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(2);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: Carers were visited/),
      expect.stringMatching(/: Councillors read/),
    ]);
  });

  it('goes on with its finding where empty lines stand between others', () => {
    const positives = LINES.map((line) => (line.startsWith('Staff') ? `\n${line}` : line));
    const report = imported(source({ positives: positives.join('\n'), finding: 'Staff stayed.' }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(2);
    expect(warningsOf(report, 'uncertain-start')).toEqual([]);
  });
});
