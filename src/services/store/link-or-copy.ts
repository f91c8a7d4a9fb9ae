import { dirname } from 'node:path';
import type { Disk } from './disk';
import { refusesLinks } from './move-exclusively';
import { discard, temporaryPath } from './temporary-file';

/**
 * Gives the file at `path` a second name, `kept`; throws EEXIST where that is taken. A hard link is
 * there at once and takes no room: files of ours are replaced as a whole, never written into.
 */
export async function linkOrCopy(disk: Disk, path: string, kept: string): Promise<void> {
  try {
    await disk.link(path, kept);
  } catch (error) {
    if (!refusesLinks(error)) throw error;
    await copyWhole(disk, path, kept);
  }
}

/** A copy appears under its name only when it is whole. */
async function copyWhole(disk: Disk, path: string, kept: string): Promise<void> {
  const temporary = temporaryPath(dirname(kept));
  try {
    await disk.copyFile(path, temporary);
    await disk.rename(temporary, kept);
  } catch (error) {
    await discard(disk, temporary);
    throw error;
  }
}
