import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../src/services/store/disk';
import { sweepTemporaryFiles } from '../../../../src/services/store/temporary-file';
import { withLock } from '../../../../src/services/store/with-lock';
import { bundleForNode } from '../../../support/bundle-for-node';
import { faultyDisk } from '../../../support/faulty-disk';
import { lockOf, lockOfAnother, pause } from '../../../support/lock';
import { temporaryFolder } from '../../../support/temporary-folder';

const newPath = async (): Promise<string> => join(await temporaryFolder(), 'report');
const save = (): Promise<string> => Promise.resolve('saved');

/** How long a save under the lock takes. */
async function timeToSave(path: string): Promise<number> {
  const begun = performance.now();
  expect(await withLock(nodeDisk, path, save)).toBe('saved');
  return performance.now() - begun;
}

describe('The lock of a report', () => {
  it.each([
    ['on most disks', nodeDisk],
    ['on one without hard links', faultyDisk((s) => (s === 'link' ? 'ENOTSUP' : undefined))],
  ])('lets one after the other in %s, and leaves nothing behind', async (_, disk) => {
    const path = await newPath();
    const steps: string[] = [];
    const work = (lockIn: typeof withLock, name: number): Promise<void> =>
      lockIn(disk, path, async () => {
        steps.push(`${name} in`);
        await pause(20);
        steps.push(`${name} out`);
      });
    const locks = [withLock, await lockOfAnother(), await lockOfAnother()];
    await Promise.all(locks.map(work));
    expect(steps).toHaveLength(6);
    for (let i = 0; i < steps.length; i += 2) {
      expect(steps[i + 1]).toBe(steps[i]?.replace('in', 'out'));
    }
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('is given back where the task fails', async () => {
    const path = await newPath();
    const task = (): Promise<never> => Promise.reject(new Error('full'));
    await expect(withLock(nodeDisk, path, task)).rejects.toThrow('full');
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('is done without where the folder takes none', async () => {
    const disk = faultyDisk((step) => (step === 'open' ? 'EROFS' : undefined));
    expect(await withLock(disk, await newPath(), save)).toBe('saved');
  });

  it('that cannot be given back is one’s own at the next time', async () => {
    const path = await newPath();
    let fails = true;
    const disk = faultyDisk((step) => (fails && step === 'unlink' ? 'EBUSY' : undefined));
    await withLock(disk, path, save);
    await withLock(disk, path, save);
    expect(await readdir(join(path, '..'))).toHaveLength(2);
    fails = false;
    expect(await timeToSave(path)).toBeLessThan(1000);
    expect(await readdir(join(path, '..'))).toEqual([]);
  });
});

describe('The lock of an Arolwg that died on this machine', () => {
  it('is taken at once', async () => {
    const path = await newPath();
    const died = spawnSync(process.execPath, ['-e', '']);
    await writeFile(await lockOf(path), [hostname(), died.pid, 'before'].join('\n'));
    expect(await timeToSave(path)).toBeLessThan(1000);
  });

  it('keeps nobody waiting, at whatever moment it was killed', async () => {
    const source = new URL('../../../support/locking-child.ts', import.meta.url);
    const program = await bundleForNode(source, await temporaryFolder());
    const signals: (string | null)[] = [];
    for (let step = 0; signals.at(-1) !== null; step += 1) {
      const path = await newPath();
      signals.push(spawnSync(process.execPath, [program, path, String(step)]).signal);
      expect(await timeToSave(path)).toBeLessThan(1000);
    }
    expect(signals.length).toBeGreaterThan(5);
  }, 30_000);

  it('is swept with what else it left', async () => {
    const path = await newPath();
    await writeFile(await lockOf(path), '');
    const folder = join(path, '..');
    await sweepTemporaryFiles(nodeDisk, folder, Date.now() + 2 * 60 * 60 * 1000);
    expect(await readdir(folder)).toEqual([]);
  });
});
