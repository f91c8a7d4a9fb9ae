import type { Result } from '../core/result';

/** How a piece of work ends; one that the person stopped is no failure. */
type Outcome = Result<unknown, { readonly kind: string }>;

/** What main is about to finish for a person, such as a file that is being written. */
export class WorkUnderWay {
  readonly #all = new Set<Promise<Outcome>>();

  /** Gives what `work` gives; it is under way until then. */
  async during<Value extends Outcome>(work: () => Promise<Value>): Promise<Value> {
    const underWay = work();
    this.#all.add(underWay);
    try {
      return await underWay;
    } finally {
      this.#all.delete(underWay);
    }
  }

  isUnderWay(): boolean {
    return this.#all.size > 0;
  }

  /** Waits until all that is under way now has ended; gives whether all of it went well. */
  async ended(): Promise<boolean> {
    const ends = await Promise.allSettled(this.#all);
    return ends.every((end) => end.status === 'fulfilled' && isWell(end.value));
  }
}

function isWell(outcome: Outcome): boolean {
  return outcome.ok || outcome.failure.kind === 'cancelled';
}
