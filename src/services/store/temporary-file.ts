import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk';
import { isSystemError } from './disk-failure';

const TEMPORARY = /^\.arolwg-[0-9a-f]{16}\.(?:tmp|lock)$/;

/** A write takes less than a second; another Arolwg on a slow share may still be at a younger one. */
const STALE_AFTER_MS = 60 * 60 * 1000;

/** A new name for a file that is being written in `folder`. It is short: long names of the final file leave no room. */
export function temporaryPath(folder: string): string {
  return join(folder, `.arolwg-${randomBytes(8).toString('hex')}.tmp`);
}

/** Removes what writes that were cut off by a crash left in `folder`: ours only, old ones only. */
export async function sweepTemporaryFiles(disk: Disk, folder: string, now: number): Promise<void> {
  const names = (await disk.readdir(folder)).filter((name) => TEMPORARY.test(name));
  for (const name of names) await removeIfStale(disk, join(folder, name), now);
}

async function removeIfStale(disk: Disk, path: string, now: number): Promise<void> {
  try {
    const { mtimeMs } = await disk.stat(path);
    if (now - mtimeMs > STALE_AFTER_MS) await disk.unlink(path);
  } catch (error) {
    // Another Arolwg may have swept it, or the folder may be read-only: it can stay.
    if (!isSystemError(error, 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EBUSY')) throw error;
  }
}

/** Removes a temporary file after a failure; that it cannot be removed must not hide the failure. */
export async function discard(disk: Disk, path: string): Promise<void> {
  await disk.unlink(path).catch(() => undefined);
}
