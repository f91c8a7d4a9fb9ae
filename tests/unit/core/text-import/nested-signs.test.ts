import { describe, expect, it } from 'vitest';
import {
  countsOf,
  findingWords,
  imported,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

describe('A sign deeper in than those of findings', () => {
  const finding = '- Staff knew what was expected.';
  const positives = (...points: readonly string[]): string =>
    ['- Carers were heard on these matters.', ...points, '- Staff stayed.'].join('\n');

  it.each([
    ['the same sign', '  - the plan;', '  - the review.'],
    ['another', '    * the plan;', '    * the review.'],
    ['a letter', '    o The plan;', '    o The review.'],
  ])('begins a point of the finding above, and a person is asked once: %s', (_, ...points) => {
    const report = imported(source({ finding, positives: positives(...points) }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      `Carers were heard on these matters. ¶ ${points.map((point) => point.trim().slice(2)).join(' ¶ ')}`,
      'Staff stayed.',
    ]);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringContaining(points[0].trim()),
    ]);
  });

  it('begins the items of a list that one sentence holds, in small letters behind an “o” too', () => {
    const list =
      '• Practice was good in most files, for example:\n    o the plan had been rewritten with her;\n    o reports were shared before the review,\n      which helped; and\n    o an advocate had been offered.\n• Staff stayed.';
    const report = imported(source({ finding: '• Staff knew.', positives: list }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Practice was good in most files, for example: ¶ the plan had been rewritten with her; ¶ reports were shared before the review, which helped; and ¶ an advocate had been offered.',
      'Staff stayed.',
    ]);
  });

  it('is asked about where each is a sentence of its own, as converters nest findings too', () => {
    const points = ['  - The plan was shared.', '  - The review was held.'];
    const report = imported(source({ finding, positives: positives(...points) }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(4);
    expect(warningsOf(report, 'uncertain-start')).toEqual([
      expect.stringContaining('- The plan was shared.'),
    ]);
  });

  it('begins findings where a page moved all of them to the right', () => {
    const text =
      '- Carers were heard.\n\f    - Staff stayed for\n      years.\n    - Plans were kept.';
    expect(
      findingWords(imported(source({ finding, positives: text })).document, 1, 'positives'),
    ).toEqual(['Carers were heard.', 'Staff stayed for years.', 'Plans were kept.']);
  });
});

describe('A list of three levels inside a finding', () => {
  it.each([
    ['◦', '▪'],
    ['o', '▪'],
    ['-', '*'],
    ['–', '-'],
  ])('keeps its items where it comes back to the second: "%s", "%s"', (second, third) => {
    const positives = [
      '• Three things were done well:',
      `   ${second} Plans;`,
      `      ${third} in school;`,
      `      ${third} at home.`,
      `   ${second} Visits; and`,
      `   ${second} Care.`,
      '• Staff stayed.',
    ].join('\n');
    const { document } = imported(source({ positives }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Three things were done well: ¶ Plans; ¶ in school; ¶ at home. ¶ Visits; and ¶ Care.',
      'Staff stayed.',
    ]);
  });

  it('keeps an item further out that is deeper in than the finding', () => {
    const positives =
      '- Two things:\n    • plans;\n    • visits.\n  * More of that.\n- Staff stayed.';
    const { document } = imported(source({ finding: '- Staff knew.', positives }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Two things: ¶ plans; ¶ visits. ¶ More of that.',
      'Staff stayed.',
    ]);
  });

  it('keeps an item that a page moved out', () => {
    const positives = '• Two things:\n    - plans;\n\f– visits.\n• Staff stayed.';
    const { document } = imported(source({ positives }));
    expect(findingWords(document, 1, 'positives')[0]).toBe('Two things: ¶ plans; ¶ visits.');
  });
});

describe('Findings with a sign that lost its font or its encoding', () => {
  it.each(['ï‚·', 'ï‚§', 'ïƒ˜', 'â€¢', 'Â·', '?', '\ufffd', 'Ÿ', '¨', '®', 'þ'])(
    'begin at %s',
    (sign) => {
      const positives = `${sign} Carers were heard and\n  stayed.\n\n${sign} Plans were kept.`;
      const report = imported(
        source({ finding: `${sign} Staff knew what was expected.`, positives }),
      );
      expect(countsOf(report.document)).toBe('2/1 1/1 1/1 1/1 1/1');
      expect(findingWords(report.document, 1, 'positives')[0]).toBe(
        'Carers were heard and stayed.',
      );
      expect(warningKinds(report)).toEqual(['month-unknown']);
    },
  );
});

describe('A bullet of another kind than the findings have', () => {
  it('is an item of the finding above where it stands within its sentence, at no depth and without a colon', () => {
    const items = ['The links were stronger in three ways', 'a joint panel,', 'a link worker, and'];
    const positives = `• ${items.join('\n◦ ')}\n◦ monthly meetings.\n• Staff stayed.`;
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      [...items, 'monthly meetings.'].join(' ¶ '),
      'Staff stayed.',
    ]);
    expect(warningKinds(report)).toContain('inner-list');
  });

  it('is a finding of its own where a sentence has ended', () => {
    const positives = '• Plans were clear.\n◦ Carers were heard.\n• Staff stayed.';
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')).toHaveLength(3);
  });
});
