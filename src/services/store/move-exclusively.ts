import type { Disk } from './disk';
import { isSystemError, systemCode } from './disk-failure';
import { renamePatiently } from './rename-patiently';

/** What file systems without hard links (FAT, many shares) answer. */
const NO_LINKS = ['EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL'];

/** Whether `error` says that hard links cannot be had here. */
export function refusesLinks(error: unknown): boolean {
  return isSystemError(error, ...NO_LINKS);
}

/**
 * Gives the file `from` the name `to`, and fails with EEXIST where something has that name: a plain
 * rename would replace it.
 */
export async function moveExclusively(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.link(from, to);
  } catch (error) {
    if (!refusesLinks(error)) throw error;
    return reserveAndRename(disk, from, to);
  }
  try {
    await disk.unlink(from);
  } catch (error) {
    // Else the file would be in both places, though it is said that it was not moved.
    await unreserve(disk, from, to);
    throw error;
  }
}

async function reserveAndRename(disk: Disk, from: string, to: string): Promise<void> {
  const reserved = await disk.open(to, 'wx');
  await reserved.close();
  try {
    await renamePatiently(disk, from, to);
  } catch (error) {
    await unreserve(disk, from, to);
    throw error;
  }
}

/** Some shares rename and answer that they did not: then `to` is the only name that is left. */
async function unreserve(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.stat(from);
    await disk.unlink(to);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
