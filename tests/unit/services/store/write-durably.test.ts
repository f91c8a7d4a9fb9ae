import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import { openStore } from '../../../../src/services/store/open-store';
import { createDurably, replaceDurably } from '../../../../src/services/store/write-durably';
import { faultyDisk } from '../../../support/faulty-disk';
import { Clock, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const words = Buffer.from('The new words. '.repeat(5000));

/** The steps that `write` asks of the disk, in their order. */
async function stepsOf(write: (disk: Disk) => Promise<void>): Promise<readonly string[]> {
  const steps: string[] = [];
  await write(
    faultyDisk((step) => {
      steps.push(step);
      return undefined;
    }),
  );
  return steps;
}

/** A disk that takes at most so many bytes in one write. */
function slowDisk(most: number): Disk {
  return {
    ...nodeDisk,
    open: async (path, flags, mode) => {
      const handle = await nodeDisk.open(path, flags, mode);
      const write = handle.write.bind(handle);
      handle.write = ((bytes: Uint8Array, offset: number, length: number) =>
        write(bytes, offset, Math.min(length, most))) as typeof handle.write;
      return handle;
    },
  };
}

describe('A durable write', () => {
  it('flushes the bytes, then renames, then flushes the folder, and only then is done', async () => {
    const path = join(await temporaryFolder(), 'x');
    await writeFile(path, 'old');
    const steps = await stepsOf((disk) => replaceDurably(disk, path, words));
    expect(steps).toEqual([
      'open',
      'handle.write',
      'handle.sync',
      'handle.close',
      'rename',
      'open',
      'handle.sync',
      'handle.close',
    ]);
    expect(await readFile(path)).toEqual(words);
  });

  it('keeps what is there until the new bytes are flushed', async () => {
    const path = join(await temporaryFolder(), 'x');
    await writeFile(path, 'old');
    const steps = await stepsOf((disk) =>
      replaceDurably(disk, path, words, async (replace) => {
        expect(await readFile(path, 'utf8')).toBe('old');
        await disk.stat(path);
        await replace();
      }),
    );
    expect(steps.indexOf('stat')).toBe(steps.indexOf('rename') - 1);
    expect(steps.indexOf('stat')).toBeGreaterThan(steps.indexOf('handle.sync'));
  });

  it('writes all bytes where the disk takes them in pieces', async () => {
    const path = join(await temporaryFolder(), 'x');
    await createDurably(slowDisk(777), path, words);
    expect(await readFile(path)).toEqual(words);
  });

  it('of a new file leaves one that is there alone, and nothing else behind', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'x');
    await writeFile(path, 'old');
    await expect(createDurably(nodeDisk, path, words)).rejects.toMatchObject({ code: 'EEXIST' });
    const noLinks = faultyDisk((step) => (step === 'link' ? 'ENOTSUP' : undefined));
    await expect(createDurably(noLinks, path, words)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['x']);
  });

  it('leaves nothing behind when it fails', async () => {
    const folder = await temporaryFolder();
    const full = faultyDisk((step) => (step === 'handle.write' ? 'ENOSPC' : undefined));
    const write = replaceDurably(full, join(folder, 'x'), words);
    await expect(write).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('waits for a virus scanner that holds the file for a moment', async () => {
    const path = join(await temporaryFolder(), 'x');
    let held = 3;
    const scanned = faultyDisk((step) => (step === 'rename' && held-- > 0 ? 'EBUSY' : undefined));
    await replaceDurably(scanned, path, words);
    expect(await readFile(path)).toEqual(words);
  });

  it('is good enough on a disk that cannot flush folders', async () => {
    const path = join(await temporaryFolder(), 'x');
    let syncs = 0;
    const share = faultyDisk((step) =>
      step === 'handle.sync' && (syncs += 1) === 2 ? 'EINVAL' : undefined,
    );
    await replaceDurably(share, path, words);
    expect(syncs).toBe(2);
  });
});

describe('What a crash left in a reports folder', () => {
  it('is removed when the folder is opened: only what is ours, only what is old', async () => {
    const folder = await temporaryFolder();
    const old = new Date('2014-09-01T06:00:00.000Z');
    const [stale, young] = [`.arolwg-${'a'.repeat(16)}.tmp`, `.arolwg-${'b'.repeat(16)}.tmp`];
    for (const name of [stale, young, '.arolwg-notes.tmp', 'x.tmp']) {
      await writeFile(join(folder, name), 'x');
      await utimes(join(folder, name), old, old);
    }
    const now = new Date('2014-09-01T07:30:00.000Z');
    await utimes(join(folder, young), now, now);
    await storeIn(folder, { clock: new Clock('2014-09-01T08:00:00.000Z') });
    expect((await readdir(folder)).sort()).toEqual([young, '.arolwg-notes.tmp', 'x.tmp'].sort());
  });

  it('does not keep a folder from opening where it cannot be removed', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'inner'));
    const locked = faultyDisk((step) => (step === 'readdir' ? 'EACCES' : undefined));
    const needs = { now: new Clock().now, newReportId: () => '', disk: locked };
    const store = valueOf(await openStore(folder, needs));
    valueOf(await store.create(reportSaying('x')));
  });
});
