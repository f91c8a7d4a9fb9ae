import type { Disk } from './disk';
import { isSystemError } from './disk-failure';

/**
 * Makes renames and links in `folder` durable. Windows has no such call and needs none (NTFS logs
 * them itself); some network file systems have none either and answer EINVAL.
 */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!isSystemError(error, 'EINVAL', 'ENOTSUP', 'ENOSYS')) throw error;
  } finally {
    await handle.close();
  }
}
