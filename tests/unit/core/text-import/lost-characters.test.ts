import { expect, it } from 'vitest';
import { findingWords, imported, source, warningsOf } from '../../../support/published-text';

it('A control character where letters should be is left out, and each such line is told of', () => {
  const positives = '• First and\n\u0002rst-hand.\n• Clear\tplans.\n• The \u0002ndings stood.';
  const report = imported(source({ positives }));
  expect(findingWords(report.document, 1, 'positives')).toEqual([
    'First and rst-hand.',
    'Clear plans.',
    'The ndings stood.',
  ]);
  expect(warningsOf(report, 'lost-character')).toEqual([
    expect.stringMatching(/: rst-hand\.$/),
    expect.stringMatching(/ndings stood\.$/),
  ]);
});
