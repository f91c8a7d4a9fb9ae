import { constants } from 'node:fs';
import type { Disk } from './disk';
import { isSystemError } from './disk-failure';

/** The names in `folder`; none where there is no such folder. */
export async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.readdir(folder);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Whether there is anything at `path`. */
export async function exists(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.stat(path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Whether the disk says that nothing can be written in `folder`; where it cannot tell, false. */
export async function isReadOnly(disk: Disk, folder: string): Promise<boolean> {
  try {
    await disk.access(folder, constants.W_OK);
    return false;
  } catch (error) {
    return isSystemError(error, 'EROFS', 'EACCES', 'EPERM');
  }
}
