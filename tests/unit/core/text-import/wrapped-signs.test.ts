import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../../src/core/report/reading-order';
import { endsSentence, startsWithin } from '../../../../src/core/text-import/evidence/text-shape';
import { imported, missingFrom, squashed } from '../../../support/published-text';

const TEXTS = [
  'tests/fixtures/published/bullet.txt',
  'tests/fixtures/published/leading-space.txt',
  'seeds/source/aberllanw.md',
  'seeds/source/dyffryn-arian.md',
  'seeds/source/glannau-teifryn.md',
].map((path) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'));
const SIGNS = ['o', 'v', '–', '+', '-'];

/** A place between two words of one sentence, in a list of a section or in a finding. */
interface Place {
  readonly text: string;
  readonly at: number;
}

/** Where the lists and findings of `text` stand: from the aims' colon, and from each side heading. */
function answersOf(text: string): readonly (readonly [number, number])[] {
  const starts = [...text.matchAll(/aims?:\s|^[# ]*(?:POSITIVES|AREAS FOR IMPROVEMENT)\s/gim)];
  return starts.map(({ 0: heading, index }) => {
    const from = index + heading.length;
    const end = /^[-# ]*(?:QUESTION \d|POSITIVES|AREAS FOR|1\.\d)/im.exec(text.slice(from));
    return [from, end ? from + end.index : text.length];
  });
}

/** A sentence goes on at `at`: words before it that do not end one, a small letter after it. */
function goesOn({ text, at }: Place): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
  const after = text.slice(at).trimStart();
  const apart = /\n\s*\n/.test(text.slice(at, text.length - after.length));
  return before.length > 12 && !apart && !endsSentence(before) && startsWithin(after);
}

/** Of each text, the places in its aims and in each side's findings. */
const PLACES: readonly (readonly (readonly Place[])[])[] = TEXTS.map((text) =>
  answersOf(text).map(([from, to]) =>
    [...text.slice(from, to).matchAll(/(?<=\S)\s+(?=\S)/g)]
      .map(({ index }) => ({ text, at: from + index }))
      .filter(goesOn),
  ),
);

const anyPlace = fc
  .constantFrom(...PLACES.flat().filter((places) => places.length > 0))
  .chain((places) => fc.constantFrom(...places))
  .chain((place) => fc.record({ place: fc.constant(place), sign: fc.constantFrom(...SIGNS) }));

/** Every character of the source that is neither space nor bullet nor a mark of markdown. */
function wordsOf(text: string): string {
  return squashed(text.replace(/•|^ *(?:- |#+ )/gm, ' '));
}

describe('A sentence that goes on with a sign at the start of a line', () => {
  it('is tried in every text, in its aims and in its findings', () => {
    expect(PLACES.map(([aims = []]) => aims.length > 30)).toEqual(TEXTS.map(() => true));
    // The last of the texts is a draft: five of its sides have no findings yet.
    const found = PLACES.map((parts) => parts.slice(1).filter((part) => part.length > 0).length);
    expect(found).toEqual([10, 10, 10, 10, 5]);
  });

  it('comes back whole and in order, or a warning quotes the line', () => {
    fc.assert(
      fc.property(anyPlace, ({ place: { text, at }, sign }) => {
        const after = text.slice(at).trimStart();
        const line = `${sign} ${after.split('\n', 1)[0] ?? ''}`.trimEnd().replace(/\s+/g, ' ');
        const whole = wordsOf(text.slice(0, at)) + sign + wordsOf(`x${after}`).slice(1);
        const { document, warnings } = imported(`${text.slice(0, at)}\n${sign} ${after}`);
        const missing = missingFrom(squashed(reportText(document)), whole);
        const quoted = warnings.some(
          ({ quote }) => quote !== '' && line.startsWith(quote.replace(/…$/, '')),
        );
        if (!quoted) expect(missing).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
