/** What main is about to finish for a person, such as a file that is being written. */
export class WorkUnderWay {
  readonly #all = new Set<Promise<unknown>>();

  /** Gives what `work` gives; it is under way until then. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
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

  /** Waits until all that is under way now has ended, well or not. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.#all);
  }
}
