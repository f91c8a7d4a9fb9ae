import { spawnSync } from 'node:child_process';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { nodeDisk } from '../../../../src/services/store/disk';
import { sweepTemporaryFiles } from '../../../../src/services/store/temporary-file';
import { withLock } from '../../../../src/services/store/with-lock';
import { faultyDisk } from '../../../support/faulty-disk';
import { temporaryFolder } from '../../../support/temporary-folder';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A folder in which another Arolwg that has died left its lock for `report`. */
async function withLeftLock(ageMs: number): Promise<string> {
  const folder = await temporaryFolder();
  const path = join(folder, 'report');
  const names: string[] = [];
  await withLock(nodeDisk, path, async () => void names.push(...(await readdir(folder))));
  const lock = join(folder, names[0] ?? '');
  await writeFile(lock, '');
  const then = new Date(Date.now() - ageMs);
  await utimes(lock, then, then);
  return path;
}

describe('The lock of a report', () => {
  it('lets one after the other in, and leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'report');
    const steps: string[] = [];
    // Another process has the module anew.
    const processes: (typeof withLock)[] = [];
    for (let i = 0; i < 3; i += 1) {
      vi.resetModules();
      const anew = await import('../../../../src/services/store/with-lock');
      processes.push(anew.withLock);
    }
    const work = (lockIn: typeof withLock, name: number): Promise<void> =>
      lockIn(nodeDisk, path, async () => {
        steps.push(`${name} in`);
        await pause(20);
        steps.push(`${name} out`);
      });
    await Promise.all(processes.map(work));
    expect(steps).toHaveLength(6);
    for (let i = 0; i < steps.length; i += 2) {
      expect(steps[i + 1]).toBe(steps[i]?.replace('in', 'out'));
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('is given back where the task fails', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'report');
    const task = (): Promise<never> => Promise.reject(new Error('full'));
    await expect(withLock(nodeDisk, path, task)).rejects.toThrow('full');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['a minute ago', 60_000],
    ['on a clock that was set back since', -3_600_000],
  ])('of one who died %s is taken from him', async (_, ageMs) => {
    const path = await withLeftLock(ageMs);
    expect(await withLock(nodeDisk, path, () => Promise.resolve('saved'))).toBe('saved');
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('of one who died on this machine is taken at once', async () => {
    const path = await withLeftLock(0);
    const folder = join(path, '..');
    const [lock = ''] = await readdir(folder);
    const died = spawnSync(process.execPath, ['-e', '']);
    await writeFile(join(folder, lock), [hostname(), died.pid, 'before'].join('\n'));
    const begun = performance.now();
    expect(await withLock(nodeDisk, path, () => Promise.resolve('saved'))).toBe('saved');
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('is done without where the folder takes none', async () => {
    const path = join(await temporaryFolder(), 'report');
    const disk = faultyDisk((step) => (step === 'open' ? 'EROFS' : undefined));
    expect(await withLock(disk, path, () => Promise.resolve('saved'))).toBe('saved');
  });

  it('that cannot be given back is one’s own at the next time', async () => {
    const path = join(await temporaryFolder(), 'report');
    let fails = true;
    const disk = faultyDisk((step) => (fails && step === 'unlink' ? 'EBUSY' : undefined));
    await withLock(disk, path, () => Promise.resolve());
    fails = false;
    const begun = performance.now();
    await withLock(disk, path, () => Promise.resolve());
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('that a crash left is swept with what else it left', async () => {
    const path = await withLeftLock(0);
    const folder = join(path, '..');
    await sweepTemporaryFiles(nodeDisk, folder, Date.now() + 2 * 60 * 60 * 1000);
    expect(await readdir(folder)).toEqual([]);
  });
});
