import { dirname } from 'node:path';
import type { FileHandle } from 'node:fs/promises';
import type { Disk } from './disk';
import { moveExclusively } from './move-exclusively';
import { renamePatiently } from './rename-patiently';
import { syncFolder } from './sync-folder';
import { discard, temporaryPath } from './temporary-file';

/**
 * Puts `bytes` in the place of what is at `path`, or at a new path: after a crash at any moment the
 * file holds either all of the old or all of the new bytes. When this ends well, the new ones are on
 * the disk. `publish` is called when the new ones are, to put them in the old one's place with the
 * function that it is given. Throws the disk's errors.
 */
export async function replaceDurably(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  publish: (replace: () => Promise<void>) => Promise<void> = (replace) => replace(),
): Promise<void> {
  await viaTemporary(disk, path, bytes, (temporary) =>
    publish(() => renamePatiently(disk, temporary, path)),
  );
}

/** As `replaceDurably` for a new file; throws EEXIST where there is something at `path`. */
export async function createDurably(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await viaTemporary(disk, path, bytes, (temporary) => moveExclusively(disk, temporary, path));
}

async function viaTemporary(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  publish: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  const temporary = temporaryPath(folder);
  const handle = await disk.open(temporary, 'wx');
  try {
    await writeAndClose(handle, bytes);
    await publish(temporary);
  } catch (error) {
    await discard(disk, temporary);
    throw error;
  }
  await syncFolder(disk, folder);
}

async function writeAndClose(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A disk that fills up takes a part of what it is given before it says so. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written);
    written += bytesWritten;
  }
}
