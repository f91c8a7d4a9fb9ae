import { describe, expect, it } from 'vitest';
import {
  imported,
  positivesAsked,
  SECTIONS,
  sectionLines,
  source,
  warningKinds,
} from '../../../support/published-text';

const read = (positives: string) => positivesAsked(source({ positives, finding: FINDING }));

/** Lines as wide as the page, each of which goes on with the sentence. */
const FINDING =
  '• Every line here is nearly as wide as the page of the report that it stands on\nand each of them goes on with the sentence of the line before it up to its end,\nso that the width of the page is known and what stops short of it is seen to be\nthe end of a paragraph, as it would be to anybody who reads the page as it was\nprinted.';

const CARERS = [
  'Carers were glad of the help that they could call on at any time of the week,',
  'and of the training.',
];
const PANEL = [
  'The panel met in every month of the two years that the inspectors had chosen to',
  'look at. Its minutes were full.',
];
const STAFF = ['Staff stayed for longer than they do in other counties of this size.'];

const words = (lines: readonly string[]): string => lines.join(' ');

describe('Bullets that a converter prints in a row, above the words that they are for', () => {
  it('go to the paragraphs, which begin where a line stopped short', () => {
    const positives = ['•\n\n•\n\n•\n', ...CARERS, ...PANEL, ...STAFF].join('\n');
    expect(read(positives)).toEqual({ found: [CARERS, PANEL, STAFF].map(words), asked: [] });
  });

  it('leave the line that goes on with the finding above them to it', () => {
    const [begin = '', ...rest] = CARERS;
    const positives = [`• ${begin}`, '', '•\n\n•\n', ...rest, ...PANEL, ...STAFF].join('\n');
    expect(read(positives)).toEqual({ found: [CARERS, PANEL, STAFF].map(words), asked: [] });
  });

  it('go to a paragraph below one that stops short and does not end as a sentence does', () => {
    const positives = ['•\n\n•\n\n•\n', ...PANEL, 'Staff turnover was low', ...CARERS].join('\n');
    const found = [words(PANEL), 'Staff turnover was low', words(CARERS)];
    expect(read(positives)).toEqual({ found, asked: [] });
  });

  it('go to it rather than to a sentence that begins where the line above is full', () => {
    const visits = [
      'Members of the council were seen to care about looked after children, and to act.',
      'They had visited each of the three homes.',
    ];
    const positives = ['•\n\n•\n', 'Staff turnover was low', ...visits].join('\n');
    const found = ['Staff turnover was low', words(visits)];
    expect(read(positives)).toEqual({ found, asked: [] });
  });

  it('are asked about where the last line of a paragraph is as wide as the others', () => {
    const full =
      'Reviews were held on time in all but a few of the files that were looked at once.';
    const more = 'Files were full too, and most of those that were chosen were clear.';
    const positives = ['•\n\n•\n', full, more, ...STAFF].join('\n');
    const { found, asked } = read(positives);
    expect(found).toHaveLength(2);
    expect(asked).toEqual([more, ...STAFF]);
  });

  it('are asked about where there are more of them than paragraphs', () => {
    expect(read(['•\n\n•\n\n•\n', ...CARERS, ...PANEL].join('\n'))).toEqual({
      found: [CARERS, PANEL].map(words),
      asked: [CARERS[0]],
    });
  });
});

describe('Bullets that a converter prints in rows', () => {
  const row = (...lines: readonly string[]): string => ['•\n\n•\n', ...lines].join('\n');

  it.each(['–', '-', '*', 'o', '§'])('are bullets though they are "%s"', (sign) => {
    const list = (lines: readonly string[]): string => [sign, '', ...lines].join('\n');
    const positives = [`${sign}\n\n${sign}\n`, ...CARERS, ...PANEL, '', list(STAFF)].join('\n');
    const finding = list(FINDING.replace('• ', '').split('\n'));
    expect(positivesAsked(source({ positives, finding }))).toEqual({
      found: [CARERS, PANEL, STAFF].map(words),
      asked: [],
    });
  });

  it('go to a paragraph below a line that stops short rather than to the top of a page', () => {
    const full =
      'Reviews were held on time in all but a few of the files that were looked at once.';
    const positives = row(...CARERS, full, '\f', ...STAFF);
    expect(read(positives)).toEqual({
      found: [words(CARERS), words([full, ...STAFF])],
      asked: [],
    });
  });

  it('are asked about where the top of a page and another line may both begin a finding', () => {
    const full =
      'Reviews were held on time in all but a few of the files that were looked at once.';
    const more = 'Most of the files were full too, and those that were chosen were clear enough.';
    const { asked } = read(row(full, more, '\f', ...STAFF));
    expect(asked).toEqual([more, ...STAFF]);
  });

  it.each([
    ['ends in "In"', 'The head of service looked at all of the placements outside the county. In'],
    [
      'is full',
      'Foster carers were glad of what they heard of young people. The Independent Review',
    ],
  ])('leave it its end, a capital first, at the top of a page: a sentence that %s', (_, begin) => {
    const end = ['2013 Officers saw seven', 'homes, and said so.'];
    const positives = `${row(...CARERS, begin)}\n\f\n•\n\n${[...end, ...STAFF].join('\n')}`;
    expect(read(positives).found).toEqual([words(CARERS), words([begin, ...end]), ...STAFF]);
  });
});

describe('Paragraph numbers that a converter prints on lines of their own', () => {
  const OVERVIEW = [
    'This report gives an overview of what was found within Bro Helygen County Council',
    'in that year.',
  ];
  const FIELDWORK = [
    'The inspection took three days and a half in each of the counties of Wales, and all',
    'of them were seen.',
  ];
  const LATER = 'What was found within Bro Helygen County Council will be told later.';
  const AIMS = ['Keeps young people safe from harm;', 'Hears what they say;', 'Keeps to the law'];
  const first = (...lines: readonly string[]): readonly string[] => {
    const front = [
      '1.0. INTRODUCTION',
      '',
      ...lines,
      '',
      '2. THE INSPECTION',
      '',
      '2.1. All was read.',
    ];
    const report = imported(source({ front: front.join('\n'), finding: FINDING }));
    expect(warningKinds(report)).toEqual(['month-unknown']);
    return sectionLines(report.document, 1).slice(1);
  };
  const aims = AIMS.map((aim) => `bullet: ${aim}`);
  const asked = 'It was asked whether the planning of care:';

  it('go to their paragraphs where they are in a row above them', () => {
    expect(first('1.1.', '', '1.2.', '', ...OVERVIEW, '', ...FIELDWORK)).toEqual([
      `paragraph: 1.1. ${words(OVERVIEW)}`,
      `paragraph: 1.2. ${words(FIELDWORK)}`,
    ]);
  });

  it.each([['1.2.\n\n•\n•\n•'], ['•\n•\n1.2.\n\n•'], ['•\n•\n•\n\n1.2.']])(
    'go to the paragraph below a list whose bullets are in the same row (%j)',
    (row) => {
      expect(first('1.1.', '', asked, '', row, '', ...AIMS, LATER)).toEqual([
        `paragraph: 1.1. ${asked}`,
        ...aims,
        `paragraph: 1.2. ${LATER}`,
      ]);
    },
  );

  it('are no words of an item above that has no full stop', () => {
    expect(first('1.1.', '', asked, ...AIMS.map((aim) => `• ${aim}`), '1.2.', LATER)).toEqual([
      `paragraph: 1.1. ${asked}`,
      ...aims,
      `paragraph: 1.2. ${LATER}`,
    ]);
  });
});

describe('Bullets that a converter prints below the words that they are for', () => {
  const OFFICERS = ['Independent reviewing officers met young people before each of the reviews.'];
  const TABLETS = [
    'iPads had been given to all staff of the homes, so that they could write their',
    'notes with young people.',
  ];
  const bulleted = (lines: readonly string[]): string => `• ${lines.join('\n')}`;

  it('go to the paragraphs above them, where the next words have a bullet of their own', () => {
    const positives = [bulleted(PANEL), ...OFFICERS, '', '•', '', bulleted(STAFF)].join('\n');
    expect(read(positives)).toEqual({
      found: [PANEL, OFFICERS, STAFF].map(words),
      asked: OFFICERS,
    });
  });

  it('go to several, one of which begins with the small letter of a name', () => {
    const lines = [bulleted(PANEL), ...TABLETS, ...OFFICERS, '', '\uf0b7', '', '\uf0b7', ''];
    expect(read([...lines, bulleted(STAFF)].join('\n'))).toEqual({
      found: [PANEL, TABLETS, OFFICERS, STAFF].map(words),
      asked: [TABLETS[0], OFFICERS[0]],
    });
  });

  it('go to them where a heading follows', () => {
    const positives = [bulleted(PANEL), ...OFFICERS, '', '•'].join('\n');
    expect(read(positives)).toEqual({ found: [PANEL, OFFICERS].map(words), asked: OFFICERS });
  });

  it('go to paragraphs right below the heading', () => {
    const positives = [...STAFF, ...OFFICERS, '', '•\n\n•\n'].join('\n');
    const found = [STAFF, OFFICERS].map(words);
    expect(read(positives)).toEqual({ found, asked: found });
  });

  it('go to them where the words below are fewer than the bullets', () => {
    const positives = [bulleted(PANEL), ...OFFICERS, '', '•\n\n•\n', ...STAFF].join('\n');
    expect(read(positives)).toEqual({
      found: [PANEL, OFFICERS, STAFF].map(words),
      asked: OFFICERS,
    });
  });

  it('stand for nothing, and are asked about, where no other paragraph begins', () => {
    const [begin = '', ...rest] = PANEL;
    const positives = [bulleted(CARERS), '', '•', `• ${begin}`, '', ...rest].join('\n');
    const asked = [expect.stringMatching(/^• The panel met/)];
    expect(read(positives)).toEqual({ found: [CARERS, PANEL].map(words), asked });
  });

  it('are asked about before a heading too, where no paragraph is without one', () => {
    const positives = [bulleted(CARERS), bulleted(STAFF), '', '•'].join('\n');
    const asked = STAFF.map((text) => `• ${text}`);
    expect(read(positives)).toEqual({ found: [CARERS, STAFF].map(words), asked });
  });

  it('leave the points of a list inside a finding and the numbers of paragraphs as they are', () => {
    const list = ['Carers were offered:', '– Training in every year;', '– Help at night.'];
    const positives = [bulleted(list), '', '•', '', bulleted(STAFF)].join('\n');
    const { found } = read(positives);
    expect(found).toEqual([list.map((text) => text.replace('– ', '')).join(' ¶ '), ...STAFF]);
    const front = SECTIONS.replace('2. THE', '• It is whole.\n1.2. It is short.\n\n•\n\n2. THE');
    expect(sectionLines(imported(source({ front })).document, 1).slice(2)).toEqual([
      'bullet: It is whole.',
      'paragraph: 1.2. It is short.',
    ]);
  });
});
