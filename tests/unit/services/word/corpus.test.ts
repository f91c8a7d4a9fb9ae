import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportWord } from '../../../../src/services/word/export-word';
import { lintWord } from '../../../../src/services/word/lint-word';
import { readWord } from '../../../../src/services/word/read-word';
import { reportWith } from '../../../support/build-report';
import { convert, officeIsThere, pageTexts } from '../../../support/office';
import { imported, missingFrom, squashed } from '../../../support/published-text';
import { temporaryFolder } from '../../../support/temporary-folder';

const corpus = process.env.AROLWG_CORPUS ?? '';
const isThere = existsSync(join(corpus, 'pembrokeshire.txt'));
if (!isThere) console.info('AROLWG_CORPUS names no folder with published reports: tests skipped');

const PUBLISHED = [
  { file: 'pembrokeshire.txt', marks: /•/g },
  { file: 'carmarthenshire.md', marks: /^ *(?:- |#+ )/gm },
];

describe.skipIf(!isThere).each(PUBLISHED)('The published report $file', ({ file, marks }) => {
  const source = isThere ? readFileSync(join(corpus, file), 'utf8') : '';

  test('comes back from Word as it was imported', async () => {
    const report = reportWith(imported(source).document);
    const bytes = await exportWord(report, { kind: 'final', pageNumbers: false });
    expect(await lintWord(bytes)).toEqual([]);
    expect(await readWord(bytes)).toEqual({ ok: true, value: { report, warnings: [] } });
  });

  test.skipIf(!officeIsThere)(
    'loses no character on its way to print',
    async () => {
      const report = reportWith(imported(source).document);
      const bytes = await exportWord(report, { kind: 'final' });
      const [pdf = ''] = await convert([bytes], 'pdf', await temporaryFolder());
      const printed = squashed((await pageTexts(pdf)).join('\n').normalize('NFKC'));
      const words = squashed(source.replace(marks, ' ').normalize('NFKC'));
      expect(missingFrom(printed, words)).toBeUndefined();
    },
    60_000,
  );
});
