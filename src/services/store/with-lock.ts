import { setTimeout as wait } from 'node:timers/promises';
import type { Disk } from './disk';
import { systemCode } from './disk-failure';
import {
  carries,
  findLock,
  lockPath,
  newClaim,
  putLock,
  releaseLock,
  removeIfPossible,
  type Claim,
} from './lock-file';
import { isOfTheDead, isOfThisProcess } from './lock-mark';
import { LockPatience } from './lock-patience';

const LEAST_PAUSE_MS = 5;
const MORE_PAUSE_MS = 20;

/** Those whose files the disk would not let go; used again, so that there is never more than one. */
const leftClaims = new Map<string, Claim>();

/** What a task knows of the lock that it runs under. */
export interface Held {
  /** False once another took it for left, as one does where this machine or the share was very slow. */
  isStillOurs(): Promise<boolean>;
}

/**
 * Runs `task` while no other Arolwg that uses the same folder runs one for the file at `path`. The
 * lock is a file beside it. It is a courtesy and never a hindrance: where it cannot be made, or is not
 * given back in six seconds, the task runs without, and nobody can take from it what it does not have.
 */
export async function withLock<Value>(
  disk: Disk,
  path: string,
  task: (held: Held) => Promise<Value>,
): Promise<Value> {
  const lock = lockPath(path);
  const mark = await take(disk, lock);
  if (mark === undefined) return task({ isStillOurs: () => Promise.resolve(true) });
  try {
    return await task({ isStillOurs: () => carries(disk, lock, mark) });
  } finally {
    await releaseLock(disk, lock, mark);
  }
}

/** The mark of the lock that was taken, undefined where one has to do without. */
async function take(disk: Disk, lock: string): Promise<string | undefined> {
  try {
    const claim = leftClaims.get(lock) ?? (await newClaim(disk, lock));
    try {
      return await takeWith(disk, claim);
    } finally {
      if (await removeIfPossible(disk, claim.marked)) leftClaims.delete(lock);
      else leftClaims.set(lock, claim);
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

async function takeWith(disk: Disk, claim: Claim): Promise<string | undefined> {
  const { lock, mark } = claim;
  const patience = new LockPatience(lock);
  while (!(await putLock(disk, claim))) {
    const found = await findLock(disk, lock);
    // The disk would not let an earlier one go, or put this one and denied it: here tasks take turns.
    if (isOfThisProcess(found.mark)) return found.mark;
    patience.look(found.identity);
    if (patience.isStale || isOfTheDead(found.mark)) await removeIfPossible(disk, lock);
    if (patience.isOver()) return undefined;
    await wait(LEAST_PAUSE_MS + Math.random() * MORE_PAUSE_MS);
  }
  patience.endWell();
  return mark;
}
