import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DiskFailure } from '../../core/api';
import { fail, succeed, type Result } from '../../core/result';
import { nodeDisk } from '../../services/store/disk';
import { diskFailure, onDisk } from '../../services/store/disk-failure';
import { replaceDurably } from '../../services/store/write-durably';

/**
 * Writes an exported file whole or not at all. It is left alone while another program seems to have
 * it open: outside Windows it could be replaced, but that program's next save would undo the export.
 */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, DiskFailure>> {
  const isThere = await exists(path);
  if (isThere && (await hasOwnerFile(path))) return fail(diskFailure('EBUSY', path));
  const written = await onDisk(path, () => replaceDurably(nodeDisk, path, bytes));
  if (written.ok) return succeed(null);
  // Windows refuses to replace an open file as if a permission were missing.
  const isOpen = process.platform === 'win32' && written.failure.reason === 'not-permitted';
  return isThere && isOpen ? fail({ ...written.failure, reason: 'busy' }) : written;
}

/**
 * Whether a file lies beside the document by which LibreOffice or Word say that they edit it. Word
 * puts `~$` before a short name and in place of the first two letters of a long one.
 */
async function hasOwnerFile(path: string): Promise<boolean> {
  const name = basename(path);
  const owners = [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(2)}`];
  const found = await Promise.all(owners.map((owner) => exists(join(dirname(path), owner))));
  return found.includes(true);
}

/** Whether there is anything at `path`. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
