import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeExport } from '../../../../src/main/export/write-export';
import { failureOf, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const NEW = Buffer.from('new');

describe('An exported file', () => {
  it('is written, and takes the place of an older one, with nothing left beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Report.docx');
    valueOf(await writeExport(path, Buffer.from('old')));
    valueOf(await writeExport(path, NEW));
    expect(await readFile(path)).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['Report.docx']);
  });

  it.each(['.~lock.Report.docx#', '~$port.docx', '~$Report.docx'])(
    'is left alone while another program has it open, as %s tells',
    async (owner) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'Report.docx');
      await writeFile(path, 'old');
      await writeFile(join(folder, owner), '');
      expect(failureOf(await writeExport(path, NEW))).toMatchObject({ reason: 'busy', path });
      expect(await readFile(path, 'utf8')).toBe('old');
      expect((await readdir(folder)).sort()).toEqual([owner, 'Report.docx'].sort());
    },
  );

  it('is written although a program that crashed left its mark, if the file itself is gone', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '.~lock.Report.docx#'), '');
    valueOf(await writeExport(join(folder, 'Report.docx'), NEW));
  });

  it('says which folder is missing, that a folder has its name, or that the name is too long', async () => {
    const folder = await temporaryFolder();
    const missing = join(folder, 'gone', 'Report.docx');
    expect(failureOf(await writeExport(missing, NEW))).toEqual({
      kind: 'disk',
      reason: 'missing',
      path: missing,
      code: 'ENOENT',
    });
    await mkdir(join(folder, 'Report.docx'));
    expect(failureOf(await writeExport(join(folder, 'Report.docx'), NEW))).toMatchObject({
      kind: 'disk',
      reason: 'not-a-file',
      code: 'EISDIR',
    });
    const long = join(folder, `${'x'.repeat(300)}.docx`);
    expect(failureOf(await writeExport(long, NEW))).toMatchObject({ reason: 'too-long' });
    expect(await readdir(folder)).toEqual(['Report.docx']);
  });
});
