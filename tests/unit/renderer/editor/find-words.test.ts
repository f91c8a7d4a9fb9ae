// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../src/renderer/editor/find-words';
import { openEditor, reportWith } from '../../../support/report-editor';

const { doc } = openEditor(
  reportWith(
    { positives: ['Carers – “all” 𝒜 of them – were heard.', 'Plans were kept.'] },
    { improvements: ['Plans were kept, and kept late.'] },
  ),
).editor.state;

/** The words that are found, as the document has them. */
const found = (words: string, nth = 0): string | undefined => {
  const stretch = findWords(doc, words, nth);
  return stretch && doc.textBetween(stretch.from, stretch.to);
};

describe('Words of a report', () => {
  it.each([
    ['Carers - "all" 𝒜 of them', 'Carers – “all” 𝒜 of them'],
    ['• Plans were kept.', 'Plans were kept'],
    ['were **heard**…', 'were heard'],
  ])('are found whatever parts or marks them: %s', (words, there) => {
    expect(found(words)).toBe(there);
  });

  it('are found at each place where they stand, the last where more are asked for', () => {
    const [first = 0, second = 0, third] = [0, 1, 2].map(
      (nth) => findWords(doc, 'Plans were kept', nth)?.from,
    );
    expect(first).toBeLessThan(second);
    expect(third).toBe(second);
  });

  it('are found around a placeholder, which stands for its words', () => {
    const stretch = findWords(doc, 'Inspectors visited Conwy County Borough Council', 0);
    expect(stretch && doc.textBetween(stretch.from, stretch.to)).toBe('Inspectors visited ');
    expect(stretch && stretch.to - stretch.from).toBe('Inspectors visited '.length + 1);
  });

  it('are not found where they are not, and no words nowhere', () => {
    expect([found('Plans were lost'), found(' – ')]).toEqual([undefined, undefined]);
  });
});
