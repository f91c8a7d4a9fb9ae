import type { Disk } from './disk';
import { systemError } from './disk-failure';
import { identityOf } from './identity-of';
import { withLock, type Held } from './with-lock';
import { replaceDurably } from './write-durably';

/** How often a file may change under a save that is about to replace it. */
const MOST_LOOKS = 5;
/** How often the lock may be taken from a save before it goes on without. */
const MOST_TURNS = 3;

/**
 * Puts `bytes` in the place of the file at `path` once `keep` has kept what is there, with no other
 * Arolwg in between. Throws the disk's errors, and what `keep` throws.
 */
export function replaceKept(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  keep: () => Promise<void>,
): Promise<void> {
  const keepAll = keepingAll(disk, path, keep);
  return replaceDurably(disk, path, bytes, async (replace) => {
    const turn = async (held?: Held): Promise<boolean> => {
      await keepAll();
      // The very last look: whoever has the lock now may be about to replace the file.
      if (held && !(await held.isStillOurs())) return false;
      await replace();
      return true;
    };
    for (let turns = 1; turns <= MOST_TURNS; turns += 1) {
      if (await withLock(disk, path, turn)) return;
    }
    await turn();
  });
}

/**
 * Keeps what is at `path`, and what others put there while that was being kept, where their lock is
 * not seen from here. Called again, it keeps only what is new.
 */
function keepingAll(disk: Disk, path: string, keep: () => Promise<void>): () => Promise<void> {
  let kept = '';
  return async () => {
    for (let looks = 0; looks <= MOST_LOOKS; looks += 1) {
      const found = await identityOf(disk, path);
      if (found === kept) return;
      await keep();
      kept = found;
    }
    throw systemError('EBUSY', path);
  };
}
