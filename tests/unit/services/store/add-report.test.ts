import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReportFile } from '../../../../src/core/file-format/write-report';
import type { Report } from '../../../../src/core/report/report';
import { sha256 } from '../../../../src/services/store/sha256';
import { failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

async function mailed(report: Report): Promise<string> {
  const path = join(await temporaryFolder(), 'From Siân.arolwg');
  await writeFile(path, writeReportFile(report, sha256));
  return path;
}

describe('A report file that came by mail', () => {
  const report = reportSaying('By mail.');

  it('is added as it is, under its own id', async () => {
    const store = await storeIn(await temporaryFolder());
    expect(valueOf(await store.addCopy(await mailed(report)))).toBe(report.id);
    expect(valueOf(await store.read(report.id))).toEqual(report);
  });

  it('is already there when the library holds the same', async () => {
    const store = await storeIn(await temporaryFolder());
    valueOf(await store.create(report));
    const again = failureOf(await store.addCopy(await mailed(report)));
    expect(again).toEqual({ kind: 'already-there', id: report.id });
    expect(valueOf(await store.list()).reports).toHaveLength(1);
  });

  it('gets an id of its own when the library holds another version, or a damaged one', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    valueOf(await store.create(report));
    const changed = reportSaying('Changed by Siân.', report.id);
    const id = valueOf(await store.addCopy(await mailed(changed)));
    expect(valueOf(await store.read(id))).toEqual({ ...changed, id });
    expect(valueOf(await store.read(report.id))).toEqual(report);
    await writeFile(join(folder, `${report.id}.arolwg`), 'null');
    const other = valueOf(await store.addCopy(await mailed(report)));
    expect(valueOf(await store.read(other))).toEqual({ ...report, id: other });
  });

  it('comes back from the bin when the same was put away', async () => {
    const store = await storeIn(await temporaryFolder());
    valueOf(await store.create(report));
    valueOf(await store.moveToBin(report.id));
    expect(valueOf(await store.addCopy(await mailed(report)))).toBe(report.id);
    const { reports, bin } = valueOf(await store.list());
    expect([reports.length, bin.length]).toEqual([1, 0]);
  });

  it('is refused with the reason when it is no report or not there', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const path = join(await temporaryFolder(), 'x.arolwg');
    await writeFile(path, '{}');
    expect(failureOf(await store.addCopy(path))).toEqual({
      kind: 'file',
      failure: { kind: 'foreign' },
    });
    const missing = failureOf(await store.addCopy(`${path}x`));
    expect(missing).toMatchObject({ kind: 'disk', reason: 'missing', path: `${path}x` });
    expect(failureOf(await store.addCopy(folder))).toMatchObject({ code: 'EISDIR' });
    expect(await readdir(folder)).toEqual([]);
  });
});
