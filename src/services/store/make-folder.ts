import { dirname } from 'node:path';
import type { Disk } from './disk';
import { syncFolder } from './sync-folder';

/** Makes `folder` with all that it lies in, for good. Throws the disk's errors. */
export async function makeFolder(disk: Disk, folder: string): Promise<void> {
  const firstMade = await disk.mkdir(folder, { recursive: true });
  if (firstMade === undefined) return;
  for (let made = folder; made.length >= firstMade.length; made = dirname(made)) {
    await syncFolder(disk, dirname(made));
  }
}
