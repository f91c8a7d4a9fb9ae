import { join } from 'node:path';
import type { Instant } from '../../core/report/report';
import type { Disk } from './disk';
import { isSystemError, systemCode } from './disk-failure';
import type { Replaced } from './durable-adapter';
import { generationName, readGenerationName, type KeptGeneration } from './generation-names';
import { generationsToDrop } from './generation-plan';
import { linkOrCopy } from './link-or-copy';
import { namesIn } from './look';
import { makeFolder } from './make-folder';
import { sweepTemporaryFiles } from './temporary-file';
import { createDurably } from './write-durably';

/** The earlier copies in a folder, newest first; none where there is no such folder. */
export async function listGenerations(
  disk: Disk,
  folder: string,
): Promise<readonly KeptGeneration[]> {
  return (await namesIn(disk, folder))
    .flatMap((name) => readGenerationName(name) ?? [])
    .sort((a, b) => b.sequence - a.sequence);
}

/** When a copy's text was saved, and whether by somebody else than who replaces it. */
type Origin = Pick<KeptGeneration, 'savedAt' | 'byOthers'>;

/** Keeps the file at `path` in `folder` under the next number. Throws the disk's errors. */
export function keepGeneration(
  disk: Disk,
  folder: string,
  path: string,
  origin: Origin,
): Promise<void> {
  return keepUnderNext(disk, folder, origin, (kept) => linkOrCopy(disk, path, kept));
}

/** As `keepGeneration` for a text that no file holds. */
export function keepBytes(
  disk: Disk,
  folder: string,
  bytes: Uint8Array,
  origin: Origin,
): Promise<void> {
  return keepUnderNext(disk, folder, origin, (kept) => createDurably(disk, kept, bytes));
}

/** Lets `put` make the next copy; it throws EEXIST where that is there. */
async function keepUnderNext(
  disk: Disk,
  folder: string,
  { savedAt, byOthers }: Origin,
  put: (kept: string) => Promise<void>,
): Promise<void> {
  await makeFolder(disk, folder);
  for (let attempt = 1; ; attempt += 1) {
    const [newest] = await listGenerations(disk, folder);
    const sequence = (newest?.sequence ?? 0) + 1;
    const kept = join(folder, generationName({ sequence, savedAt, byOthers }));
    try {
      await put(kept);
      return;
    } catch (error) {
      // Another Arolwg on a shared folder took the number.
      if (!isSystemError(error, 'EEXIST') || attempt === 5) throw error;
    }
  }
}

/**
 * As `keepGeneration` for a save. The text that is being saved matters more than the copy before it,
 * so only what others wrote stops the save when it cannot be kept.
 */
export async function keepBeforeSave(
  disk: Disk,
  folder: string,
  path: string,
  replaced: Pick<Replaced, 'byOthers'> & { readonly savedAt: Instant },
): Promise<void> {
  try {
    await keepGeneration(disk, folder, path, replaced);
  } catch (error) {
    if (replaced.byOthers || systemCode(error) === undefined) throw error;
  }
}

/** Removes the copies that are too many. That it cannot is no failure: it is tried at each save. */
export async function pruneGenerations(disk: Disk, folder: string, now: Instant): Promise<void> {
  try {
    const kept = await listGenerations(disk, folder);
    for (const { name } of generationsToDrop(kept, now)) await disk.unlink(join(folder, name));
    await sweepTemporaryFiles(disk, folder, Date.parse(now));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
