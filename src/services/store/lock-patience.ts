/** A save holds its lock for some milliseconds: one that stands still so long is of no one. */
const STALE_AFTER_MS = 5000;
/** Longer, so that a lock that is left can be broken before one goes on without. */
const PATIENCE_MS = 6000;

/** The locks that this process waited for in vain. */
const givenUp = new Map<string, string>();

/**
 * One wait for the lock at a path. Times are of this process's own steady clock: those of a lock come
 * from the clock of a share, which may be wrong. Who waited in vain for a lock, because it cannot be
 * removed or not be seen, does not wait for that very one again.
 */
export class LockPatience {
  readonly #begun = performance.now();
  #unchangedSince = this.#begun;
  #identity = '';
  #looks = 0;

  constructor(readonly lock: string) {}

  /** Notes what is found at the path; it is empty for a lock that cannot be seen. */
  look(identity: string): void {
    this.#looks += 1;
    if (identity === this.#identity) return;
    this.#identity = identity;
    this.#unchangedSince = performance.now();
  }

  /** Whether what is found has been seen to stand there unchanged for too long. */
  get isStale(): boolean {
    if (this.#identity === '') return false;
    return this.#wasInVain || performance.now() - this.#unchangedSince > STALE_AFTER_MS;
  }

  /** Whether it is time to go on without the lock, which is then remembered. */
  isOver(): boolean {
    const isKnown = this.#wasInVain && this.#looks > 1;
    const isOver = isKnown || performance.now() - this.#begun > PATIENCE_MS;
    if (isOver) givenUp.set(this.lock, this.#identity);
    return isOver;
  }

  /** Forgets what was waited for in vain: the lock was to be had. */
  endWell(): void {
    givenUp.delete(this.lock);
  }

  get #wasInVain(): boolean {
    return givenUp.get(this.lock) === this.#identity;
  }
}
