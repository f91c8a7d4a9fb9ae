import { describe, expect, it } from 'vitest';
import {
  countsOf,
  findingWords,
  imported,
  sectionLines,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

const frontWith = (list: string): string =>
  `1.0. INTRODUCTION\n\n1.1. The work was judged by two aims:\n\n${list}\n\n1.2. Findings follow.`;

describe('A first finding that begins with a sign where findings have no bullets', () => {
  it.each(['§ 20 of the protocol was not known.', '– as one put it – nobody had ever asked.'])(
    'keeps it: %s',
    (first) => {
      const positives = ` ${first}\n\n They were heard.`;
      const report = imported(source({ finding: ' Carers were content.', positives }));
      expect(countsOf(report.document)).toBe('2/1 1/1 1/1 1/1 1/1');
      expect(findingWords(report.document, 1, 'positives')[0]).toBe(first);
    },
  );
});

describe('A finding that begins with a word which is a bullet elsewhere', () => {
  it.each([' ', ''])('keeps it where most findings begin with it, after %j', (indent) => {
    const finding = `${indent}O ran iechyd, roedd y gwasanaethau’n dda.`;
    const positives = `${finding}\n\n${indent}Roedd y staff yn adnabod y plant.`;
    const { document } = imported(source({ finding, positives }));
    expect(countsOf(document)).toBe('2/1 1/1 1/1 1/1 1/1');
    expect(findingWords(document, 1, 'positives')).toEqual([
      'O ran iechyd, roedd y gwasanaethau’n dda.',
      'Roedd y staff yn adnabod y plant.',
    ]);
    expect(findingWords(document, 5, 'improvements')[0]).toMatch(/^O ran/);
  });

  it('loses it as a bullet where some of them begin with a number or a name such as “iPads”', () => {
    const finding = 'o iPads had been given to all.';
    const positives = `o 62% of plans were up to date.\n\n${finding}`;
    const { document } = imported(source({ finding, positives }));
    expect(countsOf(document)).toBe('2/1 1/1 1/1 1/1 1/1');
    expect(findingWords(document, 1, 'positives')).toEqual([
      '62% of plans were up to date.',
      'iPads had been given to all.',
    ]);
  });

  it('keeps it where the findings have bullets and it lost its own', () => {
    const positives = 'O Gaerdydd i Wrecsam, roedd plant yn ddiogel.\n\n• They were heard.';
    const { document } = imported(source({ finding: '• Carers were content.', positives }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'O Gaerdydd i Wrecsam, roedd plant yn ddiogel.',
      'They were heard.',
    ]);
  });
});

describe('A wrapped line that begins with a sign which may be a bullet', () => {
  it.each([
    ['above all those', 'o Gymru, who are safe.'],
    ['as was said in R (Anna)', 'v Croydon and again later.'],
    ['and behaviour that puts them', '– or others – at risk.'],
    ['and behaviour of those aged 16', '+ that puts them at risk.'],
    ['and plans for life', '- and for work.'],
    ['and the figures for', '* 2013.'],
  ])('goes on with an aim, sign and all: "%s / %s"', (above, below) => {
    const report = imported(
      source({ front: frontWith(`• Children are safe,\n${above}\n${below}\n\n• They are heard.`) }),
    );
    expect(sectionLines(report.document, 1).slice(2, 4)).toEqual([
      `bullet: Children are safe, ${above} ${below}`,
      'bullet: They are heard.',
    ]);
  });

  it.each([
    ['those who came', 'o Gymru a Lloegr.'],
    ['what puts them', '+ or others at risk.'],
    ['R (Anna)', 'v Croydon.'],
  ])('goes on with an item of a list inside a finding: "%s / %s"', (above, below) => {
    const positives = `• We heard of:\n– ${above}\n${below}\n• Carers were content.`;
    const { document } = imported(source({ positives }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      `We heard of: ¶ ${above} ${below}`,
      'Carers were content.',
    ]);
  });

  it.each(['iPads were given to all', 'e-Safety was taught'])(
    'begins a finding where a name with a small first letter follows: %s',
    (second) => {
      const first = 'Letters that young people had written were read at each\nof the meetings';
      const finding = '- Staff knew what was expected of them, and\nsaid so.';
      const report = imported(source({ positives: `- ${first}\n- ${second}`, finding }));
      expect(findingWords(report.document, 1, 'positives')).toEqual([
        first.replace('\n', ' '),
        second,
      ]);
      expect(warningsOf(report, 'uncertain-start')).toEqual([
        expect.stringContaining(`: - ${second}`),
      ]);
    },
  );

  it.each(['\n', '\n\n'])(
    'goes on with a finding where the letter is the bullet and a word of the text too: %j between',
    (between) => {
      const finding =
        'o Daeth rhai o Gaerdydd, ac roedd eraill wedi dod\no Sir Benfro yn y gwanwyn.';
      const report = imported(source({ positives: `${finding}${between}${finding}`, finding }));
      expect(countsOf(report.document)).toBe('2/1 1/1 1/1 1/1 1/1');
      expect(findingWords(report.document, 5, 'improvements')).toEqual([
        finding.slice(2).replace('\n', ' '),
      ]);
      expect(warningsOf(report, 'uncertain-start')[0]).toMatch(/: o Sir Benfro yn y gwanwyn\.$/);
    },
  );
});

describe('A letter alone in a list', () => {
  it('stays as a word where it could be either, and a person is asked', () => {
    const positives = '• We heard of those who came:\no Gymru a Lloegr.\n• Carers were content.';
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')[0]).toContain('came: o Gymru a Lloegr.');
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: o Gymru a Lloegr\.$/),
    ]);
  });

  it('is a bullet where several lines have it, set apart by space', () => {
    const positives = '• Daeth rhai o Gymru:\no   plant\no   rhieni\n• Carers were content.';
    expect(findingWords(imported(source({ positives })).document, 1, 'positives')[0]).toBe(
      'Daeth rhai o Gymru: ¶ plant ¶ rhieni',
    );
  });
});

describe('A line that hides words as a comment', () => {
  it('is left out, and a person reads the whole of it', () => {
    const comment = `<!-- The director disputes this finding. ${'He wrote so. '.repeat(12)}-->`;
    const report = imported(source({ positives: `• Carers were content.\n\n${comment}\n` }));
    expect(findingWords(report.document, 1, 'positives')).toEqual(['Carers were content.']);
    expect(warningsOf(report, 'comment')).toEqual([expect.stringContaining(comment)]);
  });

  it.each(['{12}----------', '<!-- Page 12 -->'])('counts as a page number: %s', (mark) => {
    const positives = `• Carers were content with\n\n${mark}\n\nall of it.`;
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Carers were content with all of it.',
    ]);
    expect(warningsOf(report, 'page-numbers')).toEqual([expect.stringContaining(mark)]);
  });

  it('needs no word where a converter only marks a page or a picture', () => {
    const positives = '• Carers were\n\n<!-- page break -->\n\ncontent.\n\n<!-- image -->';
    expect(warningKinds(imported(source({ positives })))).not.toContain('comment');
  });
});

describe('A line of signs', () => {
  it('is told of where it stands within a finding', () => {
    const report = imported(source({ positives: '• The plan was\n* * *\nwritten in time.' }));
    expect(findingWords(report.document, 1, 'positives')[0]).toMatch(
      /^The plan was.*written in time/,
    );
    expect(warningsOf(report, 'ruler')).toEqual([expect.stringMatching(/: \* \* \*$/)]);
  });

  it.each(['• Carers stayed.\n\n-----\n\n• Staff stayed.', 'Carers said\n====\n\n• Staff stayed.'])(
    'needs no word where it parts pages or underlines a heading: %j',
    (positives) => {
      expect(warningKinds(imported(source({ positives })))).not.toContain('ruler');
    },
  );
});

describe('An indented capital right below a sentence that fills its line', () => {
  it('is asked about where findings begin with a space', () => {
    const positives = [
      ' The panel met every month and read all of the letters that young people wrote.',
      ' Carers were content with what they heard and with the speed at which it came',
      'to them.\n\n Staff stayed for years.',
    ].join('\n');
    const report = imported(source({ positives, finding: ' Staff knew\nwhat was expected.' }));
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringMatching(/: Carers were content with what/),
    ]);
  });
});

describe('A bullet below an empty line and a finding without its full stop', () => {
  it.each(['-', 'o', '?'])('is taken for one, though it may be a word elsewhere: "%s"', (sign) => {
    const bulleted = (lines: readonly string[]): string =>
      lines.map((words) => `${sign} ${words}`).join('\n\n');
    const finding = bulleted(['Staff knew what was expected of them.', 'Carers were\ncontent.']);
    const positives = bulleted(['Staff turnover was low', 'Carers were content.']);
    const report = imported(source({ finding, positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Staff turnover was low',
      'Carers were content.',
    ]);
    expect(warningsOf(report, 'uncertain-start')).toEqual([]);
  });
});
