import { createHash, randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disk } from './disk';
import { isSystemError, systemCode } from './disk-failure';

/** A save holds its lock for some milliseconds; an older one is of a process that has died. */
const STALE_AFTER_MS = 5000;
const PATIENCE_MS = 6000;
const LEAST_PAUSE_MS = 5;
const MORE_PAUSE_MS = 20;

/** What a lock says of its holder: machine, process, and what tells this start from an earlier one. */
const OWN_MARK = [hostname(), process.pid, randomUUID()].join('\n');

/** Those of this process that the disk has no room to mark. */
const unmarked = new Set<string>();

/**
 * Runs `task` while no other Arolwg that uses the same folder runs one for the file at `path`. The
 * lock is a file beside it. It is a courtesy and never a hindrance: where it cannot be made, or is not
 * given back in six seconds, the task runs without.
 */
export async function withLock<Value>(
  disk: Disk,
  path: string,
  task: () => Promise<Value>,
): Promise<Value> {
  const lock = lockPath(path);
  const isHeld = await take(disk, lock);
  try {
    return await task();
  } finally {
    if (isHeld) await release(disk, lock);
  }
}

/** Named like a temporary file, so that what a crash leaves is swept with those. */
function lockPath(path: string): string {
  const hash = createHash('sha256').update(basename(path)).digest('hex').slice(0, 16);
  return join(dirname(path), `.arolwg-${hash}.lock`);
}

async function take(disk: Disk, lock: string): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const made = await make(disk, lock);
    if (made !== 'taken') return made === 'ours';
    const mark = await readMark(disk, lock);
    // One of this process is a lock that the disk would not let go: in here tasks take turns anyway.
    if (mark === OWN_MARK) return true;
    await breakIfLeft(disk, lock, mark);
    await wait(LEAST_PAUSE_MS + Math.random() * MORE_PAUSE_MS);
  }
  return false;
}

async function make(disk: Disk, lock: string): Promise<'ours' | 'taken' | 'impossible'> {
  try {
    const handle = await disk.open(lock, 'wx');
    await mark(handle, lock);
    return 'ours';
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return 'taken';
    if (systemCode(error) === undefined) throw error;
    return 'impossible';
  }
}

async function mark(handle: FileHandle, lock: string): Promise<void> {
  try {
    await handle.writeFile(OWN_MARK);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    unmarked.add(lock);
  } finally {
    await handle.close();
  }
}

/** Who holds a lock, as far as it can be read. */
async function readMark(disk: Disk, lock: string): Promise<string> {
  if (unmarked.has(lock)) return OWN_MARK;
  try {
    const handle = await disk.open(lock, 'r');
    return await handle.readFile('utf8').finally(() => handle.close());
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return '';
  }
}

/** Whether the holder was a process of this machine that has ended. */
function isOfTheDead(mark: string): boolean {
  const [machine, pid] = mark.split('\n');
  if (machine !== hostname() || !/^[1-9]\d*$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return isSystemError(error, 'ESRCH');
  }
}

/** A time in the future is of a clock that was set back since. */
async function breakIfLeft(disk: Disk, lock: string, mark: string): Promise<void> {
  try {
    const { mtimeMs } = await disk.stat(lock);
    const isStale = Math.abs(Date.now() - mtimeMs) > STALE_AFTER_MS;
    if (isStale || isOfTheDead(mark)) await disk.unlink(lock);
  } catch (error) {
    // It was given back meanwhile, or cannot be seen: the next try will tell.
    if (systemCode(error) === undefined) throw error;
  }
}

/** A lock that cannot be given back is this process's own still, and stale for others soon. */
async function release(disk: Disk, lock: string): Promise<void> {
  try {
    await disk.unlink(lock);
    unmarked.delete(lock);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    if (isSystemError(error, 'ENOENT')) unmarked.delete(lock);
  }
}
