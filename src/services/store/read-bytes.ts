import type { Disk } from './disk';
import { isSystemError, systemError } from './disk-failure';

/** More bytes than a file of its kind can have. */
export class TooLarge extends Error {
  constructor(readonly bytes: number) {
    super('The file is too large.');
  }
}

/** All bytes of the file at `path`; throws the disk's errors, and `TooLarge` beyond `limit`. */
export async function readBytes(disk: Disk, path: string, limit: number): Promise<Buffer> {
  // Opening a pipe would wait for ever, and a device may never end.
  if (!(await disk.stat(path)).isFile()) throw systemError('EISDIR', path);
  const handle = await disk.open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > limit) throw new TooLarge(size);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** As `readBytes`, null where there is no file at `path` — and in no other case. */
export async function readBytesIfThere(
  disk: Disk,
  path: string,
  limit: number,
): Promise<Buffer | null> {
  try {
    return await readBytes(disk, path, limit);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}
