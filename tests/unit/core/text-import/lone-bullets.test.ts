import { describe, expect, it } from 'vitest';
import { positivesAsked, source } from '../../../support/published-text';

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
