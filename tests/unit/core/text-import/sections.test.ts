import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../../src/core/report/walk';
import {
  imported,
  lostWords,
  sectionLines,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

const MARKS = /•|[*#\\]|^ *[-o] /gm;

function sections(front: string): readonly string[] {
  const text = source({ front });
  const { document } = imported(text);
  expect(lostWords(text, document, MARKS)).toBeUndefined();
  return [...sectionLines(document, 1), ...sectionLines(document, 2)];
}

describe('Numbers of sections and paragraphs', () => {
  it.each([
    ['1.0. INTRODUCTION', '1.1. One.', '2. THE INSPECTION', '2.1 Two.'],
    ['1. Introduction', '1.1 One.', '2. The Inspection', '2.1 Two.'],
    ['**1.0. INTRODUCTION**', '**1.1.** One.', '**2.0. THE INSPECTION**', '**2.1.** Two.'],
    ['# 1\\. Introduction', '1\\.1\\. One.', '# 2\\. The inspection', '2\\.1\\. Two.'],
    ['1.0.\n\nINTRODUCTION', '1.1.\n\nOne.', '2.\n\nTHE INSPECTION', '2.1\n\nTwo.'],
    ['## 1. Introduction', '- 1.1. One.', '### 2. The inspection', '- 2.1. Two.'],
  ])('come out as printed from "%s" and "%s"', (first, one, second, two) => {
    const bare = (words: string): string =>
      words
        .replace(/[*#\\]|^- /g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const small = (words: string): string =>
      bare(words)
        .replace(/[A-Z][A-Z ]+/, (w) => w.charAt(0) + w.slice(1).toLowerCase())
        .replace('The I', 'The i');
    expect(sections([first, one, second, two].join('\n\n'))).toEqual([
      `heading: ${small(first)}`,
      `paragraph: ${bare(one)}`,
      `heading: ${small(second)}`,
      `paragraph: ${bare(two)}`,
    ]);
  });

  it('that do not follow stay as they are printed, and a person is told', () => {
    const front =
      '1. INTRODUCTION\n\n1.1 One.\n\n1.3 Three.\n\n1.4 Four.\n\n3. THE INSPECTION\n\n3.1 Six.';
    const report = imported(source({ front }));
    expect(sectionLines(report.document, 1)).toEqual([
      'heading: 1. Introduction',
      'paragraph: 1.1 One.',
      'paragraph: 1.3 Three.',
      'paragraph: 1.4 Four.',
    ]);
    expect(sectionLines(report.document, 2)).toEqual([
      'heading: 3. The inspection',
      'paragraph: 3.1 Six.',
    ]);
    expect(
      warningsOf(report, 'unexpected-number').map((words) => words.replace(/^\d+: /, '')),
    ).toEqual(['1.3 Three.', '1.4 Four.', '3. THE INSPECTION', '3.1 Six.']);
  });

  it('lose no full stop where only some have one', () => {
    expect(sections('1. INTRODUCTION\n\n1.1. One.\n\n1.2 Two.')).toEqual([
      'heading: 1. Introduction',
      'paragraph: 1.1. One.',
      'paragraph: 1.2. Two.',
    ]);
  });

  it('are given back to a heading that lost its own', () => {
    const report = imported(
      source({ front: 'INTRODUCTION\n\n1.1 One.\n\nTHE INSPECTION\n\n2.1 Two.' }),
    );
    expect(sectionLines(report.document, 2)).toEqual([
      'heading: 2. The inspection',
      'paragraph: 2.1 Two.',
    ]);
    expect(warningsOf(report, 'unexpected-number')).toHaveLength(2);
  });

  it('may be missing altogether', () => {
    expect(sections('Introduction\n\nOne.\n\nThe inspection\n\nTwo.')).toEqual([
      'heading: Introduction',
      'paragraph: One.',
      'heading: The inspection',
      'paragraph: Two.',
    ]);
  });

  it('may be counts that begin anew after a list, and a person is asked', () => {
    const front = [
      '1.  # INTRODUCTION',
      '1. The aims were:',
      '- safety;',
      '- care',
      '1. Plans were seen.',
      '2.  # THE INSPECTION',
      '1. Five questions were asked.',
    ];
    const report = imported(
      source({
        front: front.join('\n\n'),
        heading: (words) => `# ${words}`,
        finding: '- Staff stayed.',
      }),
    );
    expect(warningKinds(report)).not.toContain('missing-section');
    expect(sectionLines(report.document, 1)).toContainEqual(expect.stringMatching(/: care$/));
    expect(sectionLines(report.document, 1)).toContainEqual(
      expect.stringMatching(/: 1\. Plans were seen\.$/),
    );
    expect(warningsOf(report, 'uncertain-start')).toHaveLength(1);
  });

  it('begin a paragraph where the next must come, though the one above lacks its full stop', () => {
    const front = '1. INTRODUCTION\n\n1.1 The aims were these:\n• To hear them\n1.2 Two.';
    expect(sections(front).slice(2)).toEqual(['bullet: To hear them', 'paragraph: 1.2 Two.']);
  });

  it('do not begin a paragraph where they count something', () => {
    const front =
      '1. INTRODUCTION\n\n1.1 The population had grown to\n\n1.2 million, and the budget to\n1.3 Million.';
    expect(sections(front)).toEqual([
      'heading: 1. Introduction',
      'paragraph: 1.1 The population had grown to 1.2 million, and the budget to 1.3 Million.',
    ]);
  });
});

describe('Sections', () => {
  const AIMS = 'Keeps young people safe;\nManages what puts them at risk\nor others;\nHears them';
  const aims = (print: (aim: string) => string): string => {
    const [first = '', second = '', ...rest] = AIMS.split(/\n(?=[A-Z])/);
    return [first, second, ...rest].map(print).join('\n\n');
  };

  it.each([
    ['bullets', aims((aim) => `• ${aim}`)],
    ['dashes', aims((aim) => `- ${aim}`)],
    ['letters', aims((aim) => `o ${aim}`)],
    ['nested list items', aims((aim) => `  - ${aim.replace('\n', ' ')}`)],
    ['semicolons only', aims((aim) => aim.replace('\n', ' '))],
    ['semicolons on every line', aims((aim) => aim.replace('\n', ' ')).replace(/\n+/g, '\n')],
  ])('have their aims as bullets, known by %s', (_, printed) => {
    const front = `1.0. INTRODUCTION\n\n1.1. The aim was to see whether it:${printed.includes('\n\n') ? '\n\n' : '\n'}${printed}\n\n1.2. Findings follow.`;
    expect(sections(front).slice(2)).toEqual([
      'bullet: Keeps young people safe;',
      'bullet: Manages what puts them at risk or others;',
      'bullet: Hears them',
      'paragraph: 1.2. Findings follow.',
    ]);
  });

  it('have a new line after a colon, where the next line begins with a capital', () => {
    const front =
      '1.0. INTRODUCTION\n\n1.1. This is about: \nSafeguarding within the county,\nand care.';
    expect(sections(front)[1]).toBe(
      'paragraph: 1.1. This is about:\nSafeguarding within the county, and care.',
    );
  });

  it('are locked where they are standard text; others are kept as they stand', () => {
    const front = `1. INTRODUCTION\n\n1.1 One.\n\n2. METHODOLOGY\n\n2.1 Two.\n\n3. THE INSPECTION\n\n3.1 Three.`;
    const { document } = imported(source({ front }));
    expect(sectionsOf(document).map(({ attrs }) => attrs.locked)).toEqual([true, false, true]);
    expect(sectionLines(document, 2)).toEqual(['heading: 2. METHODOLOGY', 'paragraph: 2.1 Two.']);
  });

  it('are found in a markdown file by any heading once the first has begun', () => {
    const front = '# Introduction\n\nOne.\n\n## How we worked\n\nTwo.';
    const { document } = imported(source({ front, heading: (words) => `## ${words}` }));
    expect(sectionLines(document, 2)).toEqual(['heading: How we worked', 'paragraph: Two.']);
  });
});

describe('A list that counts its items, in a section', () => {
  it.each([
    ['numbers', ['1) Keeps young people safe;', '2) Hears them;', '3) Keeps to the law.']],
    ['letters', ['a. Keeps young people safe;', 'b. Hears them;', 'c. Keeps to the law.']],
    [
      'Roman numbers',
      ['(i) Keeps young people safe;', '(ii) Hears them;', '(iii) Keeps to the law.'],
    ],
  ])('has each in a paragraph of its own, with its label (%s)', (_, items) => {
    const list = ['1.1 It was asked whether the county:', ...items, '1.2 It was.'].join('\n');
    const front = `1. INTRODUCTION\n\n${list}\n\n2. THE INSPECTION\n\n2.1 Two.`;
    expect(sectionLines(imported(source({ front })).document, 1).slice(1)).toEqual([
      'paragraph: 1.1 It was asked whether the county:',
      ...items.map((item) => `paragraph: ${item}`),
      'paragraph: 1.2 It was.',
    ]);
  });
});

describe('A line in capitals that is no heading of the framework', () => {
  it('stays in its section, and a person is told', () => {
    const front =
      '1. Introduction\n\nOne.\n\n2. The inspection\n\nTwo.\n\nEXECUTIVE SUMMARY\n\nThree.';
    const report = imported(source({ front }));
    expect(sectionLines(report.document, 2)).toContain('paragraph: EXECUTIVE SUMMARY');
    expect(warningsOf(report, 'unplaced-text')).toEqual([
      expect.stringMatching(/: EXECUTIVE SUMMARY$/),
    ]);
  });
});

describe('Paragraphs of a section in a text that breaks no lines', () => {
  const LEAD_INS = [
    'Each of these areas was then looked into with the same five questions in mind.',
    'What was found under each is told in short',
  ];
  const aims = [
    'Keeps young people who run into danger from harm;',
    'Knows what the risks are and what lessens them;',
    'Asks what they want and acts on their answers;',
    'Leads to better lives for those who leave care;',
    'Keeps to the law and to the guidance on it.',
  ];

  it.each(['•', '-', 'o', '?', 'v'])('are apart where lists have the bullet "%s"', (sign) => {
    const list = (lines: readonly string[]): string =>
      lines.map((words) => `${sign}\t${words}`).join('\n');
    const front = [
      `1. INTRODUCTION\n1.1 It was asked whether the planning of care:\n${list(aims)}`,
      '2. THE INSPECTION\n2.1 Files were read in the spring.',
      '2.2 As well as reading files, the inspectors asked how the structure of the service, its workforce, its advocates and its assurance of quality acted on the planning of care.',
      ...LEAD_INS,
    ].join('\n\n');
    const report = imported(source({ front, finding: list(['Staff stayed.', 'Carers too.']) }));
    expect(sectionLines(report.document, 2).slice(3)).toEqual(
      LEAD_INS.map((words) => `paragraph: ${words}`),
    );
    expect(warningsOf(report, 'uncertain-start')).toEqual([]);
  });
});
