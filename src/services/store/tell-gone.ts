import type { DiskFailure } from '../../core/api';
import type { Disk } from './disk';
import { systemCode } from './disk-failure';
import { exists } from './look';
import type { Shelf } from './report-files';

/**
 * What is missing at `path` from a folder that is there was moved or deleted, and no disk needs to be
 * connected: the failure says `gone` then. Any other is given back as it is.
 */
export async function tellGone<Failure extends { readonly kind: string }>(
  { disk, places }: Shelf,
  path: string,
  failure: Failure | DiskFailure,
): Promise<Failure | DiskFailure> {
  if (!('reason' in failure) || failure.code !== 'ENOENT') return failure;
  const isGone = (await isThere(disk, places.folder)) && !(await isThere(disk, path));
  return isGone ? { ...failure, reason: 'gone' } : failure;
}

async function isThere(disk: Disk, path: string): Promise<boolean> {
  try {
    return await exists(disk, path);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
