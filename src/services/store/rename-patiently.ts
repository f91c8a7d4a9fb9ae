import { setTimeout } from 'node:timers/promises';
import type { Disk } from './disk';
import { isSystemError } from './disk-failure';

const WAITS_MS = [5, 15, 40, 100];

/**
 * Renames, and tries again for a moment where a virus scanner or an indexer on Windows holds the
 * file. Elsewhere these codes are rare here, and final.
 */
export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const wait of WAITS_MS) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!isSystemError(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
    }
    await setTimeout(wait);
  }
  await disk.rename(from, to);
}
