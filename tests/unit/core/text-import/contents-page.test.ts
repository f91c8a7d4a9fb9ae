import { describe, expect, it } from 'vitest';
import {
  countsOf,
  imported,
  lostWords,
  SECTIONS,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

describe('A contents page', () => {
  it('is not what follows the word at the end of a finding', () => {
    const finding =
      '• Few of them knew of its\ncontents.\n\n• The number had fallen from 118 to 97';
    const report = imported(source({ finding }));
    expect(countsOf(report.document)).toBe('2/2 2/2 2/2 2/2 2/2');
    expect(lostWords(source({ finding }), report.document, /•/g)).toBeUndefined();
    expect(warningKinds(report)).not.toContain('contents-page');
  });

  const ENTRIES = [
    ['with leaders', ['1.0. Introduction ........ 3', 'Question 1 ........ 4', 'Positives .... 4']],
    ['with numbers', ['Introduction 3', 'The inspection 4', 'Question 1 5', 'Question 2 7']],
    [
      'without numbers',
      ['Introduction', 'The inspection', 'Question 1', 'Question 2', 'Question 3'],
    ],
    ['as links', ['- [Introduction](#introduction)', '- [Question 1](#question-1)']],
    [
      'with the questions',
      [
        'Introduction .... 3',
        'Question 1: Did the authority effectively discharge its',
        'roles? ... 4',
      ],
    ],
  ] as const;

  it.each(ENTRIES)('%s is left out, and a person is told', (_, entries) => {
    const front = `August 2014\n\nCONTENTS\n\n${entries.join('\n')}\n\n${SECTIONS}`;
    const report = imported(source({ front }));
    expect(warningKinds(report)).toEqual(['contents-page']);
    expect(countsOf(report.document)).toBe('1/1 1/1 1/1 1/1 1/1');
    expect(report.document).toEqual(
      expect.objectContaining({ attrs: expect.objectContaining({ month: '2014-08' }) as unknown }),
    );
    expect(report.document.content[1].content).toBeUndefined();
  });
});

it.each(['Contents     Page', 'In this report', 'Cynnwys     Tudalen', 'Cynnwys / Contents'])(
  'A contents page may be headed “%s”',
  (title) => {
    const front = `August 2014\n\n${title}\n\nIntroduction 3\nThe inspection 4\n\n${SECTIONS}`;
    expect(warningKinds(imported(source({ front })))).toEqual(['contents-page']);
  },
);

describe('A contents page without a title', () => {
  const entries = [
    '1.0. INTRODUCTION',
    '2. THE INSPECTION',
    'QUESTION 1',
    'POSITIVES',
    'QUESTION 2',
  ];
  const COVER = 'Inspection of Bro Helygen County Council\n\nAugust 2014';

  it('is left out between the cover and the report', () => {
    const front = `${COVER}\n\n${entries.join('\n')}\n\n${SECTIONS}`;
    const report = imported(source({ front }));
    expect(warningKinds(report)).toEqual(['contents-page']);
    expect(countsOf(report.document)).toBe('1/1 1/1 1/1 1/1 1/1');
  });

  it('is left out above the cover with its links to that, as converters put it there', () => {
    const links = ['Inspection of Bro Helygen County Council', ...entries].map(
      (words) => `- [${words}](#${words.toLowerCase().replace(/\W+/g, '-')})`,
    );
    const report = imported(source({ front: `${links.join('\n')}\n\n${COVER}\n\n${SECTIONS}` }));
    expect(warningsOf(report, 'contents-page')).toEqual([
      expect.stringMatching(/^1: - \[Inspection of Bro Helygen/),
    ]);
    expect(warningKinds(report)).toEqual(['contents-page']);
    expect(countsOf(report.document)).toBe('1/1 1/1 1/1 1/1 1/1');
  });
});

describe('What follows a contents page', () => {
  const CONTENTS = 'CONTENTS\n\nIntroduction .... 3\nThe inspection .... 4\nQuestion 1 .... 5';
  const behind = (words: string): ReturnType<typeof imported> =>
    imported(source({ front: `August 2014\n\n${CONTENTS}\n\n${words}\n\n${SECTIONS}` }));

  it.each([
    'Crown copyright\nDigital ISBN 978 1 4734 1847 5',
    'Rhydycar Business Park\nTelephone: 0300 062 88 88',
    'Foreword by the Chief Inspector\n\nWe thank all 12\nwho helped us in May 14',
    'Lead inspector: A. Person\nReport no. 22',
  ])('is kept, though its last word is a number: %j', (words) => {
    const { document } = behind(words);
    expect(lostWords(words, document, /•/g)).toBeUndefined();
  });

  it('is the first section where pages repeat its heading', () => {
    const finding = '• Staff knew what\n\fIntroduction\nwas expected of them.';
    const front = `${CONTENTS}\n\n${SECTIONS}`;
    const report = imported(source({ front, finding }));
    expect(warningsOf(report, 'contents-page')).toEqual([
      '1: CONTENTS / Introduction … 3 / The inspection … 4 / Question 1 … 5',
    ]);
    expect(warningKinds(report)).not.toContain('missing-section');
    expect(JSON.stringify(report.document).match(/Introduction/g)).toHaveLength(1);
  });
});
