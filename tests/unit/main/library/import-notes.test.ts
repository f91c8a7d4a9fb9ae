import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportedReport } from '../../../../src/core/api';
import { importNotesIn } from '../../../../src/main/library/import-notes';
import { temporaryFolder } from '../../../support/temporary-folder';

const ID = '11111111-2222-4333-8444-555555555555';
const imported: ImportedReport = {
  id: ID,
  fileName: 'report.txt',
  questions: [{ number: 1, positives: 7, improvements: 3 }],
  findings: 10,
  words: 400,
  warnings: [
    { kind: 'uncertain-start', line: 12, quote: 'o Plans were read' },
    { kind: 'month-unknown', line: null, quote: '' },
  ],
};

describe('The notes of an import', () => {
  it('are kept until the person is done with them', async () => {
    const folder = join(await temporaryFolder(), 'notes');
    await importNotesIn(folder).keep(imported);
    expect(await importNotesIn(folder).of(ID)).toEqual(imported);
    await importNotesIn(folder).forget([ID]);
    expect(await importNotesIn(folder).of(ID)).toBeNull();
  });

  it('are kept of imports only that left something to look at', async () => {
    const folder = join(await temporaryFolder(), 'notes');
    await importNotesIn(folder).keep({ ...imported, warnings: [] });
    expect(await importNotesIn(folder).of(ID)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['half of them', JSON.stringify(imported).slice(0, 100)],
    ['something else', '{"id":"x"}'],
    ['a count that is none', JSON.stringify({ ...imported, findings: -1 })],
  ])('that are damaged, %s, are none', async (_, text) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, `${ID}.json`), text);
    expect(await importNotesIn(folder).of(ID)).toBeNull();
  });

  it('that cannot be kept or taken away stop nothing', async () => {
    const folder = join(await temporaryFolder(), 'in the way');
    await writeFile(folder, 'a file');
    await importNotesIn(folder).keep(imported);
    await importNotesIn(folder).forget([ID]);
    const other = await temporaryFolder();
    await mkdir(join(other, `${ID}.json`));
    await importNotesIn(other).forget([ID]);
    expect(await readdir(other)).toEqual([`${ID}.json`]);
  });
});
