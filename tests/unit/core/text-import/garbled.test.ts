import { describe, expect, it } from 'vitest';
import { findingWords, imported, source, warningsOf } from '../../../support/published-text';

/** What Windows shows for the bytes from 0x80 on that are no controls in its characters. */
const HIGH = new Map(
  [...'\u0080€\u0093“\u0099™\u009cœ'.matchAll(/(.)(.)/g)].map(([, of = '', sign = '']) => [
    of,
    sign,
  ]),
);

/** What a program makes of UTF-8 that it takes for the characters of Windows. */
const taken = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[\x80-\x9c]/g, (found) => HIGH.get(found) ?? found);

describe('Letters that were garbled before the text was saved', () => {
  it.each([
    'Children’s plans were clear.',
    '“We listen, staff said.',
    'The panel – all of it – met.',
    'Roedd dŵr yn y tŷ.',
    'The crèche was clean.',
  ])('are kept, and a person is told of the first: %s', (words) => {
    const positives = `• Carers were heard.\n• ${taken(words)}\n• ${taken(words)} Again.`;
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')[1]).toBe(taken(words));
    expect(warningsOf(report, 'garbled-letters')).toEqual([expect.stringContaining(taken(words))]);
  });

  it('are not seen in letters that are as they should be', () => {
    const positives = '• Young people’s “pathway” plans – in tŷ Siân, Ŵyr and CAFÉ’S – were clear…';
    expect(warningsOf(imported(source({ positives })), 'garbled-letters')).toEqual([]);
  });
});
