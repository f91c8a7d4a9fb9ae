import { dirname } from 'node:path';
import type { Disk } from './disk';
import { isSystemError } from './disk-failure';
import { exists } from './look';
import { syncFolder } from './sync-folder';

/** Makes `folder` with all that it lies in, for good. Throws the disk's errors. */
export async function makeFolder(disk: Disk, folder: string): Promise<void> {
  const firstMade = await disk.mkdir(folder, { recursive: true }).catch(async (error: unknown) => {
    if (isSystemError(error, 'ENOENT')) await disk.mkdir(await firstToMake(disk, folder));
    throw error;
  });
  if (firstMade === undefined) return;
  for (let made = folder; made.length >= firstMade.length; made = dirname(made)) {
    await syncFolder(disk, dirname(made));
  }
}

/**
 * Node answers ENOENT where a disk can only be read, if it is to make several folders. Asked for this
 * one alone, the disk says itself what is wrong.
 */
async function firstToMake(disk: Disk, folder: string): Promise<string> {
  const parent = dirname(folder);
  return parent === folder || (await exists(disk, parent)) ? folder : firstToMake(disk, parent);
}
