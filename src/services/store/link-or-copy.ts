import { dirname } from 'node:path';
import type { Disk } from './disk';
import { refusesLinks } from './move-exclusively';
import { readBytes } from './read-bytes';
import { syncFolder } from './sync-folder';
import { createDurably } from './write-durably';

/** As many bytes as Node reads into one buffer. */
const MOST_BYTES = 2 ** 31 - 1;

/**
 * Gives the file at `path` a second name, `kept`, for good; throws EEXIST where that is taken. A hard
 * link takes no room: files of ours are replaced as a whole, never written into.
 */
export async function linkOrCopy(disk: Disk, path: string, kept: string): Promise<void> {
  try {
    await disk.link(path, kept);
  } catch (error) {
    if (!refusesLinks(error)) throw error;
    return createDurably(disk, kept, await readBytes(disk, path, MOST_BYTES));
  }
  await syncFolder(disk, dirname(kept));
}
