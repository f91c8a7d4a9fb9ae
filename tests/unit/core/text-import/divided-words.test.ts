import { describe, expect, it } from 'vitest';
import { findingWords, imported, source, warningsOf } from '../../../support/published-text';

describe('A word whose hyphen ends a line', () => {
  const told = (...positives: string[]) =>
    warningsOf(imported(source({ positives: positives.join('\n') })), 'divided-word');

  it('keeps the hyphen, and a person is told where the word stands elsewhere without it', () => {
    const positives = [
      '• Caseloads were manage-',
      'able in every team.',
      '• Staff said that their work was manageable.',
    ].join('\n');
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')[0]).toContain('were manage-able in');
    expect(warningsOf(report, 'divided-word')).toEqual([expect.stringContaining('manage-able')]);
  });

  it('is nobody’s concern where it stands elsewhere with its hyphen', () => {
    expect(
      told(
        '• The policy‐',
        'making group met, as policymaking needs.',
        '• Policy-making was led from the top.',
        '• It was a multi-',
        'agency panel.',
      ),
    ).toEqual([]);
  });

  it('is told of wherever the text divides its words', () => {
    expect(
      told(
        '• Caseloads were manage-',
        'able and assess-',
        'ments were timely; the multi-',
        'agency panel was strong, and its twenty-',
        'two members met in pre-',
        'and post-placement groups.',
        '• Assessments and manageable plans; twenty-two in all.',
      ),
    ).toEqual([
      expect.stringContaining('manage-able'),
      expect.stringContaining('assess-ments'),
      expect.stringContaining('multi-agency'),
    ]);
  });

  it('is told of where many lines end so', () => {
    const divided = [
      'care-',
      'fully plan-',
      'ned, regu-',
      'larly revi-',
      'ewed and pro-',
      'moted.',
    ];
    expect(told('• Contact was', ...divided)).toHaveLength(5);
  });
});
