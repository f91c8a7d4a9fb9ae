import { describe, expect, it } from 'vitest';
import { reportText } from '../../../../src/core/report/reading-order';
import {
  countsOf,
  findingWords,
  imported,
  lostWords,
  QUESTIONS,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

const ONE_EACH = '1/1 1/1 1/1 1/1 1/1';

describe('Headings are known by their words', () => {
  it.each([
    ['in mixed case', (words: string) => words.replace(/\b\w/g, (c) => c.toUpperCase())],
    ['in small letters', (words: string) => words.toLowerCase()],
    ['with a colon', (words: string) => `${words}:`],
    ['in bold letters', (words: string) => `**${words}**`],
    ['in bold letters with the colon inside', (words: string) => `**${words}:**`],
    ['at any level', (words: string) => `##### ${words}`],
    ['at a level, in bold letters', (words: string) => `## **${words.toUpperCase()}**`],
    ['with closing hashes', (words: string) => `### ${words} ###`],
    ['with an id', (words: string) => `# ${words} {#a-heading .unnumbered}`],
    ['underlined', (words: string) => `${words}\n${'-'.repeat(words.length)}`],
    ['underlined twice', (words: string) => `${words}\n===`],
    ['as a list item', (words: string) => `- **${words}**`],
    ['with letters set apart', (words: string) => words.toUpperCase().replace(/\S(?=\S)/g, '$& ')],
    ['broken over lines', (words: string) => words.toUpperCase().replace(/ (?=\S+$)/, ' \n')],
    ['broken by an empty line', (words: string) => words.replace(/ (?=\S+$)/, '\n\n')],
    [
      'in bold letters broken over lines',
      (words: string) => `**${words.replace(/ /g, '**\n**')}**`,
    ],
    ['underlined by pandoc', (words: string) => `[${words}]{.underline}`],
    ['underlined by pandoc in bold', (words: string) => `**[${words}]{.underline}**`],
    ['with a target of pandoc’s', (words: string) => `## []{#_Toc1 .anchor}${words} {#a .b}`],
    ['with invisible marks', (words: string) => `\u200e${words.replace(' ', '\u200b ')}`],
    ['in a frame', (words: string) => `| ${words} |\n|-----|`],
    ['indented', (words: string) => `            ${words}`],
    ['with Windows line ends', (words: string) => `${words}\r`],
  ])('%s', (_, heading) => {
    const report = imported(source({ heading }));
    expect(countsOf(report.document)).toBe(ONE_EACH);
    expect(warningKinds(report)).toEqual(['month-unknown']);
    expect(reportText(report.document)).toContain(
      'Positives\nStaff knew what was expected of them.\nAreas for improvement\nStaff',
    );
  });

  it('with the question on the same line', () => {
    const text = source({}).replace(/QUESTION (\d)\n\n/g, 'Question $1: ');
    const { document } = imported(text);
    expect(countsOf(document)).toBe(ONE_EACH);
    expect(reportText(document)).toContain(`Question 2\n${QUESTIONS[1]}\nPositives`);
  });

  it('in words close to the usual, which a person is told of', () => {
    const text = source({}).replace('AREAS FOR IMPROVEMENT', 'AREAS OF IMPROVEMENT');
    const report = imported(text);
    expect(countsOf(report.document)).toBe(ONE_EACH);
    expect(warningsOf(report, 'reworded-heading')).toEqual([
      expect.stringMatching(/^\d+: AREAS OF IMPROVEMENT$/),
    ]);
  });

  it.each(['\n', '\n\n'])('with a title of its own behind the number, which is told: %j', (gap) => {
    const text = source({}).replace('QUESTION 2\n\n', `QUESTION 2 – Care planning${gap}`);
    const report = imported(text);
    expect(countsOf(report.document)).toBe(ONE_EACH);
    expect(reportText(report.document)).toMatch(/Care planning\s+Were/);
    expect(warningsOf(report, 'unplaced-text')).toEqual([expect.stringContaining('Care planning')]);
  });

  it('in Welsh', () => {
    const text = source({
      finding: '• Roedd y staff yn gwybod beth i’w wneud.',
      front: '1.0. CYFLWYNIAD\n\n1.1. Dyma’r adroddiad ar Gyngor Sir Penfro.',
      heading: (words) =>
        words
          .replace('Question', 'CWESTIWN')
          .replace('Positives', 'AGWEDDAU CADARNHAOL')
          .replace('Areas for improvement', 'MEYSYDD I’W GWELLA'),
    });
    const { document } = imported(text);
    expect(countsOf(document)).toBe(ONE_EACH);
    expect(document.attrs.language).toBe('cy');
    expect(document.attrs.authority.en).toBe('Pembrokeshire County Council');
    expect(reportText(document)).toContain('1.0. Cyflwyniad\n1.1. Dyma’r adroddiad ar Gyngor');
  });
});

describe('Headings that are worded in another way', () => {
  it.each([
    [/^QUESTION (\d)$/gm, 'Q$1'],
    [/^QUESTION (\d)\n\n/gm, 'Q$1: '],
    [/^QUESTION (\d)$/gm, 'KEY QUESTION $1:'],
  ])('are known for questions, and a person is told: %s %s', (from, to) => {
    const report = imported(source({}).replace(from, to));
    expect(countsOf(report.document)).toBe(ONE_EACH);
    expect(warningsOf(report, 'reworded-heading')).toHaveLength(5);
  });

  it('may say how many findings follow', () => {
    const report = imported(source({}).replace(/^(POSITIVES|AREAS .*)$/gm, '$1 (6)'));
    expect(countsOf(report.document)).toBe(ONE_EACH);
    expect(warningsOf(report, 'reworded-heading')).toHaveLength(10);
  });

  it('are words where they name a quarter', () => {
    const positives = '• Few came in\nQ1\nof 2013.\n• In\nQ2: The figures rose.';
    const { document } = imported(source({ positives }));
    expect(countsOf(document)).toMatch(/^2\/1 /);
  });
});

describe('A heading in both languages', () => {
  it('is that heading, and a person is told', () => {
    const text = source({})
      .replace(/^POSITIVES$/gm, 'POSITIVES / AGWEDDAU CADARNHAOL')
      .replace(/^QUESTION (\d)$/gm, 'QUESTION $1 / CWESTIWN $1');
    const report = imported(text);
    expect(countsOf(report.document)).toBe(ONE_EACH);
    expect(warningsOf(report, 'reworded-heading')).toHaveLength(10);
  });
});

describe('Words of a heading in the text are no heading', () => {
  it.each([
    'There were many\nareas for improvement.',
    'They spoke of the\n\nareas for improvement\nthat they saw.',
    'The answer to\nQuestion 1 was a good one.',
    'They named the problems, and the\npositives\ntoo.',
    'Question 3 was the one that mattered most to them.',
  ])('"%s"', (words) => {
    const { document } = imported(source({ positives: `• Young people knew.\n• ${words}` }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Young people knew.',
      words.replace(/\s+/g, ' '),
    ]);
  });

  it('nor are the questions listed before they are answered', () => {
    const list = QUESTIONS.map((text, i) => `Question ${i + 1}: ${text}`).join('\n\n');
    const front = `1.0. INTRODUCTION\n\n1.1. These questions were asked.\n\n${list}`;
    const text = source({ front });
    const report = imported(text);
    expect(countsOf(report.document)).toBe(ONE_EACH);
    expect(lostWords(text, report.document, /•/g)).toBeUndefined();
  });
});

describe('A part that the framework has or has not', () => {
  it('is missed where a standard section is not there', () => {
    const report = imported(source({ front: '1.0. INTRODUCTION\n\n1.1. One authority was seen.' }));
    expect(warningsOf(report, 'missing-section')).toEqual(['null: The inspection']);
  });

  it('is kept and told of where it is a sixth question', () => {
    const sixth =
      'QUESTION 6\n\nWhat else?\n\nPOSITIVES\n\n• Much.\n\nAREAS FOR IMPROVEMENT\n\n• Little.';
    const report = imported(source({}) + sixth);
    expect(countsOf(report.document)).toBe('1/1 1/1 1/1 1/1 1/1 1/1');
    expect(warningsOf(report, 'extra-question')).toEqual([expect.stringMatching(/: QUESTION 6$/)]);
  });
});

describe('A heading that comes again', () => {
  it('at the top of a page goes on with its list, and a person is told', () => {
    const positives = '• The panel met every month and\n\nQUESTION 1\n\nPOSITIVES\n\nread letters.';
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'The panel met every month and read letters.',
    ]);
    expect(warningsOf(report, 'repeated-heading')).toHaveLength(2);
  });

  it('after the other side adds to its list', () => {
    const improvements = '• Plans were late.\n\nPOSITIVES\n\n• Carers were content.';
    const report = imported(source({ improvements }));
    expect(countsOf(report.document)).toBe('2/1 1/1 1/1 1/1 1/1');
    expect(warningKinds(report)).toContain('repeated-heading');
  });
});

describe('A side heading that is missing', () => {
  it('leaves the bullets after the question with the positives, and a person is told', () => {
    const text = source({}).replace('POSITIVES\n\n', '');
    const report = imported(text);
    expect(countsOf(report.document)).toBe(ONE_EACH);
    expect(warningKinds(report)).toContain('unplaced-text');
  });

  it('leaves its side empty, and a person is told', () => {
    const text = source({}).replace(/AREAS FOR IMPROVEMENT\n\n.*\n/, '');
    const report = imported(text);
    expect(countsOf(report.document)).toBe('1/0 1/1 1/1 1/1 1/1');
    expect(warningsOf(report, 'missing-side')).toEqual([expect.stringMatching(/: QUESTION 1$/)]);
  });
});
