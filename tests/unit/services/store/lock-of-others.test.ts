import { readFile, readdir, rename, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import { withLock } from '../../../../src/services/store/with-lock';
import { hurryTheClock, lockOf, lockOfAnother, pause } from '../../../support/lock';
import { temporaryFolder } from '../../../support/temporary-folder';

const HOUR_MS = 3_600_000;
const newPath = async (): Promise<string> => join(await temporaryFolder(), 'report');
const save = (): Promise<string> => Promise.resolve('saved');

/** As the share says it that gives its own time to what is put on it. */
async function setTime(file: string, shiftMs: number): Promise<void> {
  const time = new Date(Date.now() + shiftMs);
  await utimes(file, time, time);
}

interface Hold {
  /** Ends when the lock has been given back. */
  readonly over: Promise<void>;
}

/** Somebody else takes the lock, and holds it until the promise that is given ends. */
async function heldByAnother(path: string, until: Promise<unknown>): Promise<Hold> {
  const lockIn = await lockOfAnother();
  let over: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    over = lockIn(nodeDisk, path, async () => {
      resolve();
      await until;
    });
  });
  return { over };
}

function failing(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code, errno: -1, syscall: code }));
}

afterEach(() => vi.restoreAllMocks());

describe('Somebody else who saves on a shared folder', () => {
  it.each([
    ['an hour ahead', HOUR_MS],
    ['an hour behind', -HOUR_MS],
  ])('is waited for where the clock of the share is %s', async (_, shiftMs) => {
    const path = await newPath();
    const lock = await lockOf(path);
    const steps: string[] = [];
    await heldByAnother(
      path,
      pause(300).then(() => steps.push('she has saved')),
    );
    await setTime(lock, shiftMs);
    await withLock(nodeDisk, path, () => Promise.resolve(steps.push('I save')));
    expect(steps).toEqual(['she has saved', 'I save']);
  });

  it('keeps the lock that she takes again and again, however long I have waited', async () => {
    const path = await newPath();
    const lock = await lockOf(path);
    let takes = 0;
    // In one step, as a lock is put there: in two, I could read it before it holds her name.
    const take = async (): Promise<void> => {
      const marked = `${path}.${(takes += 1)}`;
      await writeFile(marked, `her machine\n1\n${takes}`);
      await rename(marked, lock);
    };
    let taking = take();
    await taking;
    const busy = setInterval(() => {
      taking = taking.then(take);
    }, 20);
    hurryTheClock();
    const seen = await withLock(nodeDisk, path, () => readFile(lock, 'utf8'));
    clearInterval(busy);
    await taking;
    expect(seen).toContain('her machine');
  });

  it('does not lose her lock to me, who was too slow and lost mine to her', async () => {
    const path = await newPath();
    const folder = join(path, '..');
    let hers: Hold | undefined;
    let done = (): void => undefined;
    const mine: boolean[] = [];
    await withLock(nodeDisk, path, async (held) => {
      mine.push(await held.isStillOurs());
      hurryTheClock();
      hers = await heldByAnother(path, new Promise<void>((resolve) => (done = resolve)));
      mine.push(await held.isStillOurs());
    });
    expect(mine).toEqual([true, false]);
    expect(await readdir(folder)).toHaveLength(1);
    done();
    await hers?.over;
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('A lock that somebody else left behind', () => {
  it.each([
    ['just now', 0],
    ['a minute ago', -60_000],
    ['on a share whose clock is ahead', HOUR_MS],
  ])('%s is taken away when it has not stirred for five seconds', async (_, shiftMs) => {
    const path = await newPath();
    const lock = await lockOf(path);
    await writeFile(lock, 'her machine\n1\n1');
    await setTime(lock, shiftMs);
    hurryTheClock();
    const begun = performance.now();
    expect(await withLock(nodeDisk, path, save)).toBe('saved');
    expect(performance.now() - begun).toBeGreaterThan(5000);
    expect(await readdir(join(path, '..'))).toEqual([]);
  });
});

describe('A lock that I cannot take away', () => {
  const isLock = (path: unknown): boolean => String(path).endsWith('.lock');
  const stuck: Disk = {
    ...nodeDisk,
    unlink: (path) => (isLock(path) ? failing('EPERM')() : nodeDisk.unlink(path)),
  };
  const unseen: Disk = {
    ...stuck,
    stat: ((path: string) =>
      isLock(path) ? failing('EACCES')() : nodeDisk.stat(path)) as typeof nodeDisk.stat,
    open: (path, flags, mode) =>
      isLock(path) && flags === 'r' ? failing('EACCES')() : nodeDisk.open(path, flags, mode),
  };

  /** A report with such a lock, for which I have waited once. */
  async function waitedFor(disk: Disk): Promise<string> {
    const path = await newPath();
    await writeFile(await lockOf(path), 'her machine\n1\n1');
    hurryTheClock();
    expect(await withLock(disk, path, save)).toBe('saved');
    vi.restoreAllMocks();
    return path;
  }

  it.each([
    ['that can be looked at', stuck],
    ['that cannot even be looked at', unseen],
  ])('%s holds up the first save only', async (_, disk) => {
    const path = await waitedFor(disk);
    const begun = performance.now();
    for (let i = 0; i < 5; i += 1) expect(await withLock(disk, path, save)).toBe('saved');
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('is taken away when that can be done after all', async () => {
    const path = await waitedFor(stuck);
    expect(await withLock(nodeDisk, path, save)).toBe('saved');
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it.each([
    ['that can be looked at', stuck],
    ['that cannot even be looked at', unseen],
  ])('%s, once it is gone, lets me wait for who saves then', async (_, disk) => {
    const path = await waitedFor(disk);
    const [lock = ''] = await readdir(join(path, '..'));
    await unlink(join(path, '..', lock));
    await withLock(nodeDisk, path, save);
    const steps: string[] = [];
    await heldByAnother(
      path,
      pause(200).then(() => steps.push('she has saved')),
    );
    await withLock(disk, path, () => Promise.resolve(steps.push('I save')));
    expect(steps).toEqual(['she has saved', 'I save']);
  });

  it('because it cannot be seen is left alone: it may be another each time', async () => {
    const disk: Disk = { ...unseen, unlink: nodeDisk.unlink };
    const path = await waitedFor(disk);
    expect(await withLock(disk, path, save)).toBe('saved');
    const [lock = ''] = await readdir(join(path, '..'));
    expect(await readFile(join(path, '..', lock), 'utf8')).toContain('her machine');
  });
});
