import { describe, expect, it } from 'vitest';
import {
  countsOf,
  findingWords,
  imported,
  positivesAsked,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

/** A text whose findings begin with a space, as PDF text of these reports has them. */
const spaced = (positives: string): string =>
  source({ positives, finding: ' Staff knew what was expected of them, and \nsaid so.' });

const positivesOf = (text: string): readonly string[] =>
  findingWords(imported(text).document, 1, 'positives');

describe('Findings that begin with a space', () => {
  it('begin after an empty line, and go on at the top of a page that adds a space', () => {
    const text = spaced(
      ' The panel met every month and read the \n views of young people. \n \n\n Carers were content. ',
    );
    expect(positivesOf(text)).toEqual([
      'The panel met every month and read the views of young people.',
      'Carers were content.',
    ]);
  });

  it('begin at the top of a page with two spaces', () => {
    const text = spaced(' The panel met every month. \n  Carers were content, and \nsaid so.');
    expect(positivesOf(text)).toEqual([
      'The panel met every month.',
      'Carers were content, and said so.',
    ]);
  });

  it('go on over an empty line inside a sentence, before a name too', () => {
    const text = spaced(
      ' The panel was led by the Director of \n\nSocial Services, and the Head of Children’s\n \nServices met carers in the spring. ',
    );
    expect(positivesOf(text)).toEqual([
      'The panel was led by the Director of Social Services, and the Head of Children’s Services met carers in the spring.',
    ]);
  });

  it.each(['from the', 'from schools, carers,', 'from carers –', 'by each'])(
    'go on at the top of a page that begins with a name: no sentence ends in "%s"',
    (words) => {
      const text = spaced(` Advice was sought ${words} \n\n Children’s Commissioner at once. `);
      expect(positivesOf(text)).toEqual([
        `Advice was sought ${words} Children’s Commissioner at once.`,
      ]);
    },
  );

  it('begin with the small letter of a name, after an empty line and a line that stopped short', () => {
    const text = spaced(
      ' Staff turnover was low \n\n iPads had been given to all of the \nstaff. \n\n e-Safety was taught. ',
    );
    const report = imported(text);
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Staff turnover was low',
      'iPads had been given to all of the staff.',
      'e-Safety was taught.',
    ]);
    expect(warningsOf(report, 'uncertain-start')).toEqual([]);
  });

  it.each(['this', 'both', 'more'])('are asked about where the one above ends in “%s”', (last) => {
    const report = imported(spaced(` Young people valued ${last}\n\n Carers were content. `));
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: Carers were content\.$/),
    ]);
  });

  it('go on with such a name over an empty line and at the top of a page, within a sentence', () => {
    const text = spaced(
      ' Young people wrote their plans on the \n\n iPads that they had been given, and on \n iPhones of \ntheir own. ',
    );
    const report = imported(text);
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Young people wrote their plans on the iPads that they had been given, and on iPhones of their own.',
    ]);
    expect(warningsOf(report, 'uncertain-start')).toEqual([]);
  });

  it('are asked about where a small letter follows an empty line and a line that stopped short', () => {
    const text = spaced(' Staff turnover was low \n\n bank staff were \nseldom needed. ');
    expect(positivesAsked(text)).toEqual({
      found: ['Staff turnover was low bank staff were seldom needed.'],
      asked: ['bank staff were'],
    });
  });

  it('begin at a stray bullet, whose sign is no part of them', () => {
    const text = spaced(' The panel met every month. \n • Carers were \n\ncontent and said so. ');
    expect(positivesOf(text)).toEqual([
      'The panel met every month.',
      'Carers were content and said so.',
    ]);
  });

  it('are asked about where the sentence above did not end and the next line could begin either', () => {
    const line = 'Officers from every one of the departments met in the course of that year';
    const text = spaced(
      [' One wrapped line that is as wide as the page allows it to be, and no more', line]
        .concat(['', ' Carers were content with all that they heard about it in those weeks,'])
        .concat(['and many of them said so of their own accord when they were asked to do', 'so.'])
        .join(' \n'),
    );
    const report = imported(text);
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(2);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/^\d+: Carers were content/),
    ]);
  });
});

describe('Findings with a bullet', () => {
  it.each(['•', '●', '▪', '·', '\uf0b7', '\uf0a7', '–', '-', '*', '+', 'o', '§', '➢'])(
    'are known by "%s", with a space or a tab after it',
    (sign) => {
      const finding = `${sign} Staff knew what was expected.`;
      const positives = `${sign}\tThe panel met, and\nread the views of the young.\n${sign} Carers were content.`;
      expect(positivesOf(source({ positives, finding }))).toEqual([
        'The panel met, and read the views of the young.',
        'Carers were content.',
      ]);
    },
  );

  it('need no empty line between them, and none inside them ends one', () => {
    const positives =
      '• The panel met every month and was led\n\nby the Director.\n• Carers were content, and said\n\nso.';
    expect(positivesOf(source({ positives }))).toEqual([
      'The panel met every month and was led by the Director.',
      'Carers were content, and said so.',
    ]);
  });

  it('may hold a dash at the start of a wrapped line', () => {
    const positives = '• Carers – all of them\n– were content, and said so\n- at once.';
    expect(positivesOf(source({ positives }))).toEqual([
      'Carers – all of them – were content, and said so - at once.',
    ]);
  });

  it('may hold one at the start of a wrapped line where dashes are their bullets too', () => {
    const finding = '– Staff knew what was expected, and\nsaid so.';
    const positives =
      '– Carers were content, and\n– as one of them said –\nat ease.\n– Staff stayed.';
    expect(positivesOf(source({ positives, finding }))).toEqual([
      'Carers were content, and – as one of them said – at ease.',
      'Staff stayed.',
    ]);
  });

  it('may have the sign on a line of its own, or several signs before several findings', () => {
    const positives =
      '•\n\nThe panel met every\nmonth.\n\n•\n•\n\nCarers were content.\n\nStaff stayed for years.';
    expect(positivesOf(source({ positives }))).toEqual([
      'The panel met every month.',
      'Carers were content.',
      'Staff stayed for years.',
    ]);
  });

  it('take no sign that was left over from others', () => {
    const one = '•\n\nPlans were made late in the year, and were very\nlong.\n\nThey were dull.';
    const staff = 'Staff stayed for years.';
    const positives = `•\n•\n\nThe panel met every\nmonth.\n\n${one}\n\n• ${staff}\n\n•`;
    const { document } = imported(source({ positives, improvements: one }));
    const read = 'Plans were made late in the year, and were very long. ¶ They were dull.';
    const found = ['The panel met every month.', read, staff];
    expect(findingWords(document, 1, 'positives')).toEqual(found);
    expect(findingWords(document, 1, 'improvements')).toEqual([read]);
  });

  it('may hold the sign between words', () => {
    const positives = '• Young people could ring 0300 1234567. • or write.';
    expect(positivesOf(source({ positives }))).toEqual([positives.slice(2)]);
  });

  it('may follow their heading on its own line', () => {
    const text = source({}).replace(/(POSITIVES|IMPROVEMENT)\n\n•/g, '$1 •');
    expect(countsOf(imported(text).document)).toBe('1/1 1/1 1/1 1/1 1/1');
  });

  it('keep the items of a list inside them', () => {
    const positives =
      '• Three things were done well:\n  o Plans were kept.\n  o Visits were made,\nand noted.\n• Carers were content.';
    expect(positivesOf(source({ positives }))).toEqual([
      'Three things were done well: ¶ Plans were kept. ¶ Visits were made, and noted.',
      'Carers were content.',
    ]);
  });

  it('keep a paragraph without a bullet that follows them, and a person is asked about it', () => {
    const long = 'The panel met every month and read what young people had written to it.';
    const positives = `• ${long}\nThat helped.\n\nThe chair had changed.\n\n• Carers were content.`;
    const report = imported(source({ positives, finding: `• ${long}\n${long.toLowerCase()}` }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(2);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: The chair had changed\.$/),
    ]);
  });

  it('are kept where a sentence leads in to them, and a person is asked', () => {
    const report = imported(source({ positives: 'We found that:\n\n• Carers were content.' }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'We found that:',
      'Carers were content.',
    ]);
    expect(warningKinds(report)).toContain('uncertain-start');
  });
});

describe('Lines joined to a finding', () => {
  it.each([
    ['multi-\nagency work', 'multi-agency work'],
    ['well- developed\nplans', 'well- developed plans'],
    ['out-of-\n\nhours calls', 'out-of-hours calls'],
    ['in 2013-\n2014 alone', 'in 2013-2014 alone'],
    ['after Easter –\nthe spring', 'after Easter – the spring'],
    ['vulner\u00ad\nable young people', 'vulnerable young people'],
    ['safe\u00adguarding', 'safeguarding'],
    ['of\ufb01cers brie\ufb02y con\ufb01rmed e\ufb00ort', 'officers briefly confirmed effort'],
    ['two  spaces\t and a\u00a0tab', 'two spaces and a tab'],
    ['w\u0302yn a dw\u0302r', 'ŵyn a dŵr'],
    ['5 * 3 and a_b_c', '5 * 3 and a_b_c'],
  ])('"%s" read as one', (printed, words) => {
    const positives = `• Staff told us of ${printed}.`;
    expect(positivesOf(source({ positives }))).toEqual([`Staff told us of ${words}.`]);
  });
});

describe('A line of which it is not sure that it goes on', () => {
  it('is told of where it begins with a small letter after a full stop and an empty line', () => {
    const positives = ' The panel met every month and was led well.\n\n e.g. the Bridges project.';
    const report = imported(source({ finding: ' Carers were content.', positives }));
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: e\.g\. the Bridges project\.$/),
    ]);
  });

  it('is told of where it may be a note at the foot of a page', () => {
    const positives =
      '• The panel had met often and knew the matters before it,\n\n1 See the Children Act 1989.\n\f\nas well as the children.';
    const report = imported(source({ positives }));
    expect(warningsOf(report, 'uncertain-start')).toContainEqual(
      expect.stringMatching(/: 1 See the Children Act 1989\.$/),
    );
  });
});

describe('The last line of a finding', () => {
  it.each(['<Child A> <Child B>', '<none>', '22', '22.'])(
    'is no part of the heading below it: %s',
    (last) => {
      const positives = `• The number had changed to\n${last}`;
      expect(positivesOf(source({ positives }))).toEqual([`The number had changed to ${last}`]);
    },
  );
});

describe('A wrapped line', () => {
  it.each([
    ['aged', '> 12 years at the time.'],
    ['pre-', 'and post-placement support.'],
    ['in the sums', '3*4*5 and 2*3*10.'],
  ])('keeps its words and signs: "%s / %s"', (above, below) => {
    const positives = `- They were ${above}\n  ${below}`;
    const text = source({ positives, finding: '- Carers were content.' });
    expect(positivesOf(text)).toEqual([`They were ${above} ${below}`]);
  });
});
