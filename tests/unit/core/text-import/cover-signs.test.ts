import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportText, wordsOf } from '../../../../src/core/report/reading-order';
import { TITLES } from '../../../../src/core/text-import/cover/framework';
import { imported, missingFrom, SECTIONS, source, squashed } from '../../../support/published-text';

const AUTHORITY = 'Inspection of Powys County Council';
const importedCover = (cover: string) => imported(source({ front: `${cover}\n\n${SECTIONS}` }));

/** The words of the cover's lines, a fact with `@` before it. */
function coverOf(cover: string): readonly string[] {
  const { document } = importedCover(cover);
  return document.content[0].content.map(({ content, attrs }) => {
    const isFact = content?.some(({ type }) => type === 'placeholder') === true;
    return `${isFact ? '@' : ''}${wordsOf(document, content, attrs.language)}`;
  });
}

describe('A sign on a cover that may be one of its words', () => {
  it.each([
    [TITLES.en.replace('Inspection ', 'Inspection\n– '), 'the title'],
    ['Inspection of\n– Powys County Council', 'the authority'],
    ['Inspection of Powys\n+ County Council', 'the authority'],
    ['Arolygiad o\no Gyngor Sir Powys', 'the authority in Welsh'],
    [`v ${AUTHORITY}`, 'a line of its own'],
    ['– August 2014', 'the date'],
    ['o Awst 2014', 'the date in Welsh'],
    [`${AUTHORITY} {draft}`, 'no sign but a note'],
    [`${AUTHORITY} <confidential>`, 'another note'],
    [`${AUTHORITY}*`, 'a footnote’s sign'],
  ])('stays where it is printed: %s (%s)', (line) => {
    expect(coverOf(`Care and Social Services Inspectorate Wales\n\n${line}`)[1]).toBe(
      line.replace('\n', ' '),
    );
  });

  it('does not hide whom and when the report is about', () => {
    const { document } = importedCover('Inspection of Powys\n– County Council\n\n– August 2014');
    expect(document.attrs.authority.en).toBe('Powys County Council');
    expect(document.attrs.month).toBe('2014-08');
  });

  it.each([
    ['•', '•'],
    ['-', '-'],
    ['–', '–'],
  ])('is a bullet where it is certain or begins several lines: %s', (first, second) => {
    expect(coverOf(`${first} ${AUTHORITY}\n\n${second} August 2014`)).toEqual([
      `@${AUTHORITY}`,
      '@August 2014',
    ]);
  });

  it.each([
    `# ${AUTHORITY} {#front .unnumbered}`,
    `**Inspection of Powys**\n**County Council**`,
    `<u>${AUTHORITY}</u>`,
    `[${AUTHORITY}](#front)`,
  ])('is not what converters put around the line: %s', (line) => {
    expect(coverOf(line)).toEqual([`@${AUTHORITY}`]);
  });
});

const FIXED = [TITLES.en, TITLES.cy, AUTHORITY, 'Arolygiad o Gyngor Sir Powys', 'August 2014'];

describe('A cover wrapped anywhere, with a sign before any of its lines', () => {
  it('comes back with every sign', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIXED),
        fc.nat(),
        fc.constantFrom('o', 'v', '–', '-', '+', '§', '—', '*', '»', 'q'),
        (fixed, at, sign) => {
          const words = fixed.split(' ');
          const place = at % words.length;
          const [above, below] = [words.slice(0, place).join(' '), words.slice(place).join(' ')];
          const cover = `Care and Social Services Inspectorate Wales\n\n${above}\n${sign} ${below}`;
          const text = squashed(reportText(importedCover(cover).document));
          expect(missingFrom(text, squashed(cover))).toBeUndefined();
          expect(text).toContain(squashed(`${above}${sign}${below}`));
        },
      ),
      { numRuns: 300 },
    );
  });
});
