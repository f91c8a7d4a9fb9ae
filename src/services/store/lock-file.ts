import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk';
import { isSystemError, systemCode } from './disk-failure';
import { identityOf } from './identity-of';
import { newMark } from './lock-mark';
import { refusesLinks } from './move-exclusively';
import { discard, temporaryPath } from './temporary-file';

/** A lock as it is found. */
interface FoundLock {
  /** Its holder, empty where that cannot be read. */
  readonly mark: string;
  /** What tells it from any other lock, empty where it cannot be seen. */
  readonly identity: string;
}

/** Named like a temporary file, so that what a crash leaves is swept with those. */
export function lockPath(path: string): string {
  const hash = createHash('sha256').update(basename(path)).digest('hex').slice(0, 16);
  return join(dirname(path), `.arolwg-${hash}.lock`);
}

/** What it takes to put a lock somewhere. */
export interface Claim {
  readonly lock: string;
  readonly mark: string;
  /** The path of a file that holds the mark. */
  readonly marked: string;
}

/** Makes ready what the lock at that path is put there with. Throws the disk's errors. */
export async function newClaim(disk: Disk, lock: string): Promise<Claim> {
  const claim = { lock, mark: newMark(), marked: temporaryPath(dirname(lock)) };
  await writeMark(disk, claim.marked, claim.mark);
  return claim;
}

/**
 * Puts a lock in its place and says whether it did: false where there is one. It is done in one step
 * where `marked` can get a second name: whoever is killed leaves no lock without its holder's name.
 * Throws the disk's errors.
 */
export async function putLock(disk: Disk, { lock, mark, marked }: Claim): Promise<boolean> {
  try {
    await disk.link(marked, lock).catch((error: unknown) => {
      if (!refusesLinks(error)) throw error;
      return writeMark(disk, lock, mark);
    });
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

/** What can be seen of the lock of another. */
export async function findLock(disk: Disk, lock: string): Promise<FoundLock> {
  const mark = await readMark(disk, lock).catch(unlessBug(''));
  const identity = await identityOf(disk, lock).catch(unlessBug(''));
  return { mark, identity: identity && `${identity} ${mark}` };
}

/** Whether the lock is there with `mark`; one that cannot be read is taken to be. */
export async function carries(disk: Disk, lock: string, mark: string): Promise<boolean> {
  try {
    return (await readMark(disk, lock)) === mark;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return !isSystemError(error, 'ENOENT');
  }
}

/** Removes the lock, if it has `mark`; that it cannot be removed is no failure. */
export async function releaseLock(disk: Disk, lock: string, mark: string): Promise<void> {
  const found = await readMark(disk, lock).catch(unlessBug(''));
  if (found === mark) await removeIfPossible(disk, lock);
}

/** Removes what is at `path`, a lock or a file that it was put there with, and says whether it is gone. */
export async function removeIfPossible(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.unlink(path);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return isSystemError(error, 'ENOENT');
  }
}

/** Writes a new file that holds `mark`, or none at all. */
async function writeMark(disk: Disk, path: string, mark: string): Promise<void> {
  const handle = await disk.open(path, 'wx');
  try {
    await handle.writeFile(mark).finally(() => handle.close());
  } catch (error) {
    await discard(disk, path);
    throw error;
  }
}

async function readMark(disk: Disk, lock: string): Promise<string> {
  const handle = await disk.open(lock, 'r');
  return await handle.readFile('utf8').finally(() => handle.close());
}

function unlessBug<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (systemCode(error) === undefined) throw error;
    return value;
  };
}
