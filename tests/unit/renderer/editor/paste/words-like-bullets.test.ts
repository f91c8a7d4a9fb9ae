// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedFindings, pasteHtml, pasteText } from '../../../../support/report-editor';

const pastedText = (text: string): string => pastedFindings(pasteText, text);

const pastedHtml = (html: string): string =>
  pastedFindings(pasteHtml, html).replaceAll('\u00a0', '·');

describe('An inspector who pastes lines that begin with a word or sign of the sentence', () => {
  it.each([
    ['one line of justified Welsh', 'o  blant a phobl ifanc', 'o  blant a phobl ifanc'],
    ['one line after a tab', 'o\tblant a phobl ifanc', 'o blant a phobl ifanc'],
    ['justified Welsh', 'Clywsom lawer\no  blant\no  bobl.', 'Clywsom lawer | o  blant | o  bobl.'],
    ['Welsh with a tab', 'Daeth rhai\no\tGymru a\no\tLoegr.', 'Daeth rhai | o Gymru a | o Loegr.'],
    [
      'Welsh in a list',
      '• Clywsom lawer\no  blant.\n• Roedd popeth yn iawn.',
      'Clywsom lawer o  blant. | Roedd popeth yn iawn.',
    ],
    [
      'the section of an act',
      '§  12 of the Act applies.\nIt was read.',
      '§  12 of the Act applies. | It was read.',
    ],
    [
      'sections of an act',
      '§  12 of the Act.\n§  13 of the Act.',
      '§  12 of the Act. | §  13 of the Act.',
    ],
    [
      'a number below zero after a full stop',
      'The home was cold.\n- 5 degrees was measured.',
      'The home was cold. | - 5 degrees was measured.',
    ],
    [
      'a number below zero within a bullet',
      '• The home was cold.\n- 5 degrees was measured.\n• It was mended.',
      'The home was cold. - 5 degrees was measured. | It was mended.',
    ],
    [
      'a dash within an item of a list of dashes',
      '- There were plans for life\n- and for work.\n- Carers were content.',
      'There were plans for life - and for work. | Carers were content.',
    ],
    [
      'a dash before a name within an item of such a list',
      '- Children who came from Gwynedd\n- Bangor above all – were heard.\n- Carers were content.',
      'Children who came from Gwynedd - Bangor above all – were heard. | Carers were content.',
    ],
    [
      'a dash in the only item of such a list',
      '- Children from Gwynedd\n- Bangor above all – were heard.',
      '- Children from Gwynedd | - Bangor above all – were heard.',
    ],
    ['numbers that may be below zero', '- 5 degrees.\n- 3 degrees.', '- 5 degrees. | - 3 degrees.'],
    ['a decimal without its nought', '·5 of a mile\n·7 of a mile', '·5 of a mile | ·7 of a mile'],
  ])('finds all of it: %s', (_, text, expected) => {
    expect(pastedText(text)).toBe(expected);
  });

  it.each([
    ['a Welsh word', '<p>o&nbsp;&nbsp;blant</p>', 'o··blant'],
    ['Welsh words', '<p>o&nbsp;&nbsp;blant</p><p>o&nbsp;&nbsp;bobl</p>', 'o··blant | o··bobl'],
    [
      'a Welsh word over two lines of source',
      '<p>o\n   Gymru.</p><p>o\n  Loegr.</p>',
      'o Gymru. | o Loegr.',
    ],
    ['the section of an act', '<p>§&nbsp;&nbsp;12 of the Act</p>', '§··12 of the Act'],
    ['a dash', '<p>It was cold.</p><p>- 5 degrees</p>', 'It was cold. | - 5 degrees'],
    ['cells of a table', '<table><tr><td>- A</td><td>- B</td></tr></table>', '- A | - B'],
    ['paragraphs far apart', '<p>– One.</p><p>Two.</p><p>– Three.</p>', '– One. | Two. | – Three.'],
  ])('finds all of it in HTML: %s', (_, html, expected) => {
    expect(pastedHtml(html)).toBe(expected);
  });

  it('finds signs that stand in the report’s own text, copied within it', () => {
    const html = '<li data-pm-slice="2 2 []"><p>• is a sign</p></li><li><p>• is one too</p></li>';
    expect(pastedHtml(html)).toContain('• is a sign');
  });
});

const WORDS = fc.array(
  fc.constantFrom('staff', 'knew', 'what', 'Gymru', 'plans', 'a', 'of', 'blant', 'heard'),
  { minLength: 4, maxLength: 40 },
);

/** A sentence broken over lines, one of which begins with a sign that is part of it. */
const wrappedSentence = fc
  .record({
    words: WORDS,
    sign: fc.constantFrom('o', 'o ', '§ ', '-', '–', '*', '+', 'v'),
    at: fc.nat(),
    width: fc.integer({ min: 2, max: 9 }),
  })
  .map(({ words, sign, at, width }) => {
    const place = 2 + (at % (words.length - 2));
    const lines = [words.slice(0, place), words.slice(place)].map((part) =>
      part.map((word, i) => (i === 0 ? word : `${i % width === 0 ? '\n' : ' '}${word}`)).join(''),
    );
    return `Inspectors ${lines.join(`\n${sign} `)} then.`;
  });

const squashed = (text: string): string => text.replace(/[\s|]+/g, '');

describe('A sentence that was wrapped right before a sign', () => {
  it('is pasted whole, whatever the sign', () => {
    fc.assert(
      fc.property(wrappedSentence, (text) => {
        expect(squashed(pastedText(text))).toBe(squashed(text));
      }),
      { numRuns: 150 },
    );
  });

  it('is pasted whole within a list of bullets or dashes', () => {
    fc.assert(
      fc.property(wrappedSentence, fc.constantFrom('•', '-', '–'), (text, mark) => {
        const around = pastedText(`${mark} First one.\n${mark} ${text}\n${mark} Last one.`);
        expect(squashed(around)).toBe(squashed(`First one.${text}Last one.`));
        expect(around.split(' | ')).toHaveLength(3);
      }),
      { numRuns: 150 },
    );
  });
});
