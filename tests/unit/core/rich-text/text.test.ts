import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isCleanText } from '../../../../src/core/rich-text/characters';
import { normaliseInline } from '../../../../src/core/rich-text/normalise';
import { countWords, isBlank } from '../../../../src/core/rich-text/plain-text';

describe('Characters that a Word file could not carry', () => {
  it.each(['\u0000', '\u001b', '\u0085', '\ufffe', '\ud800', 'a\udc00', '\u2028', '\u{1ffff}'])(
    'are recognised: %j',
    (text) => {
      expect(isCleanText(text)).toBe(false);
      expect(isCleanText(cleanText(text))).toBe(true);
    },
  );

  it('are taken out without gluing words together', () => {
    expect(cleanText('one\ttwo\r\nthree\u0007!')).toBe('one two  three!');
  });

  it('are all that is ever taken out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isCleanText(cleanText(text))).toBe(true);
        if (isCleanText(text)) expect(cleanText(text)).toBe(text);
      }),
    );
  });

  it('do not include emoji, accents or right-to-left marks', () => {
    expect(isCleanText('ŵ ŷ 👩‍👧 שלום \u200f \u00a0')).toBe(true);
  });
});

describe('Words', () => {
  it.each([
    ['', 0],
    [' – ', 0],
    ['Looked-after children’s plans', 3],
    ['(NEET), 16–17 years', 3],
    ['• “Llŷn”', 1],
  ])('in "%s" are %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('A run of text', () => {
  it('in its one form stays as it is', () => {
    const run = [
      { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
      { type: 'hardBreak' },
      { type: 'text', text: 'b' },
    ] as const;
    expect(normaliseInline(run)).toEqual(run);
  });

  it('of spaces and new lines shows nothing, but a placeholder does', () => {
    expect(isBlank([{ type: 'text', text: ' \u00a0' }, { type: 'hardBreak' }])).toBe(true);
    expect(isBlank([{ type: 'placeholder', attrs: { field: 'month' } }])).toBe(false);
  });
});
