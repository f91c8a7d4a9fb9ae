import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportText } from '../../../../src/core/report/reading-order';
import { exportWord } from '../../../../src/services/word/export-word';
import { readWord } from '../../../../src/services/word/read-word';
import { anyReport } from '../../../support/arbitrary-report';
import { withDocument } from '../../../support/word-parts';

/** A word that is in no report. */
const WORD = 'Qwyzzyx';

const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;

/** An entity of XML is one character, and so is one beyond the first plane of Unicode. */
const CHARACTER = /&[^;]+;|[^&]/gsu;

/** A place in the texts of a file, as shares of the way through them, from 0 to below 1. */
interface Place {
  readonly text: number;
  readonly character: number;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const anyPlace: fc.Arbitrary<Place> = fc.record({ text: share, character: share });

/** The document's XML with `WORD` typed at that place. */
function typedAt(xml: string, place: Place): string {
  const chosen = Math.floor(place.text * [...xml.matchAll(TEXT)].length);
  let at = -1;
  return xml.replace(TEXT, (whole, start: string, text: string, end: string) => {
    at += 1;
    if (at !== chosen) return whole;
    const characters = text.match(CHARACTER) ?? [];
    const split = Math.floor(place.character * (characters.length + 1));
    return [start, ...characters.slice(0, split), WORD, ...characters.slice(split), end].join('');
  });
}

test('a word typed in Word anywhere in any report is in the report, or a warning names it, or the file is refused', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport(), anyPlace, async (report, place) => {
      const bytes = await exportWord(report, { kind: 'draft', pageNumbers: false });
      const read = await readWord(await withDocument(bytes, (xml) => typedAt(xml, place)));
      if (!read.ok) {
        expect(read.failure.kind).toBe('changed');
        expect(JSON.stringify(read.failure)).toContain(WORD);
        return;
      }
      const { report: own, warnings } = read.value;
      const said = warnings.map(({ quote }) => quote);
      expect([reportText(own.document), ...said].join('\n')).toContain(WORD);
    }),
    { numRuns: 300 },
  );
}, 60_000);
