import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report/report';
import { readReportAt } from '../../../../src/services/store/read-report-file';
import type { WriteFailure } from '../../../../src/services/store/report-failure';
import { atEachStep, FailingDisk } from '../../../support/faulty-disk';
import { reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE', 'ENOENT'];
const FIRST_STEPS = Array.from({ length: 20 }, (_, step) => step);

const before = reportSaying('Before.');
const after: Report = { ...reportSaying('After.', before.id), state: 'returned' };

/** What is stored under the report's id, read by a disk that works. */
async function storedIn(folder: string): Promise<unknown> {
  const read = await readReportAt(join(folder, `${before.id}.arolwg`));
  return read.ok ? read.value : read.failure;
}

/** Saves while the disk fails and says whether it went well; nothing may be lost, nothing be a lie. */
async function savesInSpite(failing: FailingDisk): Promise<boolean> {
  const folder = await temporaryFolder();
  valueOf(await (await storeIn(folder)).create(before));
  const store = await storeIn(folder, { disk: failing.disk });
  valueOf(await store.open(before.id));
  failing.arm();
  const saved = await store.save(after);
  const stored = await storedIn(folder);
  expect(saved.ok ? [after] : [before, after]).toContainEqual(stored);
  // A file that seems missing for a moment is then found to be there: it is not replaced unread.
  if (!saved.ok) expect([failing.code, 'EEXIST']).toContain(codeOf(saved.failure));
  failing.disarm();
  valueOf(await store.save(after));
  expect(await storedIn(folder)).toEqual(after);
  return saved.ok;
}

function codeOf(failure: WriteFailure): string {
  return failure.kind === 'disk' ? failure.code : failure.kind;
}

describe.each(CODES)('A disk that answers %s', (code) => {
  it.each([
    ['once', false],
    ['for ever', true],
  ])('%s, at any step of a save, loses nothing', async (_, forEver) => {
    const wentWell = await atEachStep(code, forEver, savesInSpite);
    expect(wentWell).toContain(false);
    expect(wentWell.at(-1)).toBe(true);
  });

  it('at any step of a first save leaves a whole report or none', async () => {
    for (const step of FIRST_STEPS) {
      const folder = await temporaryFolder();
      const failing = new FailingDisk(code, step, true);
      const store = await storeIn(folder, { disk: failing.disk });
      failing.arm();
      const created = await store.create(before);
      const missing = expect.objectContaining({ code: 'ENOENT' }) as unknown;
      expect(created.ok ? [before] : [before, missing]).toContainEqual(await storedIn(folder));
    }
  });
});
