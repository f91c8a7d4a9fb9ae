import { describe, expect, it } from 'vitest';
import {
  countsOf,
  findingWords,
  imported,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

const TWO_FIRST = '2/1 1/1 1/1 1/1 1/1';
const POSITIVES = ['Children were heard by their carers.', 'Plans were kept and shared.'];

describe('Findings with a sign of their own', () => {
  it.each([
    '→ ',
    '⚫ ',
    '~ ',
    '. ',
    '\u2212 ',
    '‐ ',
    '\ue0b7 ',
    '(cid:127) ',
    '&bull; ',
    '\\item ',
    '![](dot.png) ',
    '![bullet](dot.png) ',
    '&nbsp; &nbsp; ',
  ])('begin at it wherever it stands: %s', (sign) => {
    const positives = POSITIVES.map((words) => sign + words).join('\n');
    const report = imported(source({ finding: `${sign}Staff stayed.`, positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual(POSITIVES);
    expect(countsOf(report.document)).toBe(TWO_FIRST);
  });

  it('may have it right before their first word', () => {
    const positives = POSITIVES.map((words) => `-${words}`).join('\n\n');
    const { document } = imported(source({ finding: '-Staff stayed.', positives }));
    expect(findingWords(document, 1, 'positives')).toEqual(POSITIVES);
  });
});

describe('A sign of their own that is a word of findings, too', () => {
  it('does not begin one where a sentence goes on, and a person is asked', () => {
    const positives =
      '− Children were heard − mostly −\n− however late it was.\n\n− Plans were kept.';
    const report = imported(source({ finding: '− Staff stayed.', positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Children were heard − mostly − − however late it was.',
      'Plans were kept.',
    ]);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: − however late it was\.$/),
    ]);
  });
});

describe('Findings that are counted', () => {
  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['(a)', '(b)'],
    ['i.', 'ii.'],
    ['3.7', '3.8'],
    ['3.7', '3.8.'],
    ['[1]', '[2]'],
    ['1 –', '2 –'],
    ['Finding 1:', 'Finding 2:'],
    ['P1.', 'P2.'],
    ['Q1.1:', 'Q1.2:'],
  ])('begin at the counts, which stay with the words, and a person is told: %s', (one, two) => {
    const positives = `${one} Children were heard\nand seen.\n${two} Plans were kept.`;
    const report = imported(source({ finding: `${one} Staff stayed.`, positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      `${one} Children were heard and seen.`,
      `${two} Plans were kept.`,
    ]);
    expect(warningsOf(report, 'counted-findings')).toHaveLength(1);
  });

  it.each([
    ['1.', '4.'],
    ['1.', '1.'],
    ['(a)', '(c)'],
  ])('may lack a count or have one twice, and a person is told: %s %s', (one, odd) => {
    const positives = `${one} Children were heard.\n${odd} Plans were kept.`;
    const finding = `${one} Staff stayed.\n${one === '(a)' ? '(b)' : '2.'} Staff were trained.`;
    const report = imported(source({ finding, positives }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(2);
    expect(warningsOf(report, 'unexpected-number')).toHaveLength(odd === '1.' ? 0 : 1);
  });

  it.each([
    ['1.', '2.', '•', '•'],
    ['(a)', '(b)', '(a)', '(b)'],
    ['i)', 'ii)', '–', '–'],
  ])('may hold a list: %s %s, with %s %s', (one, two, first, second) => {
    const positives = `${one} These were kept:\n${first} the plan; and\n${second} the review.\n\n${two} Staff stayed.`;
    const finding = `${one} Staff stayed.\n\n${two} Staff were trained.`;
    const { document } = imported(source({ finding, positives }));
    expect(findingWords(document, 1, 'positives')).toHaveLength(2);
  });

  it('may begin with a small letter, and a person is told', () => {
    const positives = '1. Staff stayed\n2. iPads were given out.\n3. Plans were kept.';
    const finding = '1. e-Safety was taught as said in\n2. of the plan.';
    const report = imported(source({ finding, positives }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(3);
    expect(warningsOf(report, 'unexpected-number')).toHaveLength(1);
  });

  it('may have the count right before their first word', () => {
    const positives = '1.Children were heard\nand seen.\n2.Plans were kept.';
    const { document } = imported(source({ finding: '1.Staff stayed.', positives }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      '1.Children were heard and seen.',
      '2.Plans were kept.',
    ]);
  });

  it('may all have the same count', () => {
    const finding = '(a) Staff stayed.\n\n(a) Plans were kept.';
    expect(countsOf(imported(source({ finding })).document)).toBe('2/2 2/2 2/2 2/2 2/2');
  });

  it('are not where they begin with the initial of a name', () => {
    const finding = 'A. Jones was heard.\n\nA. Brown was not.';
    const report = imported(source({ finding }));
    expect(countsOf(report.document)).toBe('2/2 2/2 2/2 2/2 2/2');
    expect(warningKinds(report)).not.toContain('counted-findings');
  });

  it('do not begin at a number that a line happens to begin with', () => {
    const positives = '1. Children were heard by\n3. Plans were kept.';
    const { document } = imported(source({ finding: '1. Staff stayed.', positives }));
    expect(findingWords(document, 1, 'positives')).toHaveLength(1);
  });
});

describe('Findings without a sign whose lines but the first are set in', () => {
  it('begin at the lines that are not, and a person is told', () => {
    const long = (name: string): string =>
      `${name} was heard by carers and\n  seen by managers who\n  wrote it down.`;
    const positives = `${long('Anna')}\n${long('Bryn')}`;
    const report = imported(source({ finding: long('Staff'), positives }));
    expect(countsOf(report.document)).toBe(TWO_FIRST);
    expect(warningKinds(report)).toContain('unmarked-findings');
  });

  const hung = (name: string): string =>
    `${name} was heard by carers and\n  seen by managers who\n  wrote it down.`;

  it('go on at the top of a page that lost its indents, and a person is asked', () => {
    const positives = [
      'Anna was heard by carers and\n\fby managers who\n  wrote it down.',
      'Bryn was heard by the Placement\n\fPanel, which\n  saw it.',
      hung('Carys'),
    ];
    const report = imported(source({ finding: hung('Staff'), positives: positives.join('\n') }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(3);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: Panel, which$/),
    ]);
  });

  it('begin there, where other pages have kept theirs', () => {
    const positives = `${hung('Anna')}\nBryn was heard by the Board\n\fPlans were seen\n  and kept.`;
    const report = imported(source({ finding: hung('Staff'), positives }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(3);
    expect(warningsOf(report, 'uncertain-start')).toHaveLength(1);
  });

  it('may begin with a small letter, and a person is asked', () => {
    const positives = `${hung('Anna')}\niPads were given out by carers and\n  kept.`;
    const report = imported(source({ finding: hung('Staff'), positives }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(2);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: iPads were given out/),
    ]);
  });
});

describe('Findings behind a sentence that leads in to them', () => {
  it.each(['•', '-', 'o', '*', '→'])('keep their bullets: %s', (sign) => {
    const finding = `We found the following:\n\n${sign} Staff stayed.\n\n${sign} Plans were kept.`;
    const report = imported(source({ finding }));
    expect(findingWords(report.document, 2, 'positives')).toEqual([
      'We found the following:',
      'Staff stayed.',
      'Plans were kept.',
    ]);
    expect(warningsOf(report, 'uncertain-start')).toHaveLength(10);
  });

  it.each([
    ['o ', '', 'Strengths'],
    ['• ', '', 'The strengths are listed below'],
    [' ', '\n', 'We found the following:'],
    ['→ ', '', 'Strengths'],
  ])('keep them below words that stand on every side: "%s"', (sign, gap, lead) => {
    const finding = `${lead}\n${gap}${sign}Staff stayed.\n${gap}${sign}Plans were kept.`;
    const report = imported(source({ finding }));
    expect(findingWords(report.document, 2, 'positives')).toEqual([
      lead,
      'Staff stayed.',
      'Plans were kept.',
    ]);
  });
});

describe('Bullets that a converter printed in a row above their findings', () => {
  it('go to the beginnings of paragraphs, not to sentences at the beginning of a line', () => {
    const positives =
      '•\n\n•\n\n•\n\nChildren were heard.\nthey were seen. This was\npositive.\n\nPlans were kept.\n\nStaff stayed.';
    const { document } = imported(source({ finding: '•\n\nStaff stayed.', positives }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Children were heard. they were seen. This was positive.',
      'Plans were kept.',
      'Staff stayed.',
    ]);
  });
});

describe('Findings in frames', () => {
  it('are each what one cell says', () => {
    const positives = POSITIVES.map((words) => `| ${words} |`).join('\n');
    const { document } = imported(source({ finding: '| Staff stayed. |', positives }));
    expect(findingWords(document, 1, 'positives')).toEqual(POSITIVES);
  });

  it('keep the count that stands in a cell before them, and lose a bullet there', () => {
    const frame = '|    |   |\n|----|---|\n';
    const positives = `${frame}${POSITIVES.map((words, i) => `| ${i + 1}. | ${words} |`).join('\n')}`;
    const { document } = imported(source({ finding: `${frame}| • | Staff stayed. |`, positives }));
    expect(findingWords(document, 1, 'positives')).toEqual(
      POSITIVES.map((words, i) => `${i + 1}. ${words}`),
    );
    expect(findingWords(document, 2, 'positives')).toEqual(['Staff stayed.']);
  });

  it.each<[string, (words: string) => string]>([
    ['empty rows', (words) => `|   |\n|---|\n| ${words} |`],
    ['borders', (words) => `+----+\n| ${words.replace(' by', ' |\n| by')} |\n+----+`],
    [
      'tags',
      (words) =>
        `<table>\n<col style="width: 100%" />\n<tr class="odd">\n<td>${words.replace(' by', '\nby')}</td>\n</tr>\n</table>`,
    ],
  ])('may have %s around them', (_, cell) => {
    const positives = POSITIVES.map(cell).join('\n\n');
    const { document } = imported(source({ finding: cell('Staff stayed.'), positives }));
    expect(findingWords(document, 1, 'positives')).toEqual(POSITIVES);
  });

  it('have their bullets under a heading in a frame', () => {
    const heading = (words: string): string => `| ${words.toUpperCase()} |\n|-----|`;
    const { document } = imported(source({ heading, finding: '- Staff stayed.' }));
    expect(countsOf(document)).toBe('1/1 1/1 1/1 1/1 1/1');
    expect(findingWords(document, 1, 'positives')).toEqual(['Staff stayed.']);
  });
});

describe('What converters leave in a text', () => {
  it.each(['![](page_2.jpeg)', '<!-- image -->'])('is no finding, be it in a list: %s', (mark) => {
    const positives = `- Children were heard.\n- ${mark}\n- Plans were kept.`;
    const { document } = imported(source({ finding: '- Staff stayed.', positives }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Children were heard.',
      'Plans were kept.',
    ]);
  });

  it('is no word where it is the target of a link', () => {
    const positives =
      '- <span id="page-4-1"></span>Children were heard.\n- []{#a .anchor}Plans were kept.';
    const { document } = imported(source({ finding: '- Staff stayed.', positives }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Children were heard.',
      'Plans were kept.',
    ]);
  });

  it('is quoted whole where it had words', () => {
    const picture = `![A chart of ${'children by age and sex, '.repeat(8)}and more](c.png)`;
    const report = imported(source({ positives: `• Staff stayed.\n\n${picture}` }));
    expect(warningsOf(report, 'picture')).toEqual([expect.stringContaining(picture)]);
  });
});
