/** The last task of each key that is still under way in this process. */
const tails = new Map<string, Promise<unknown>>();

/**
 * Runs `task` after every earlier task of the same key has ended, well or not. Keys are real paths:
 * whoever opens a file twice in this process still writes it one write after the other.
 */
export function inTurn<Value>(key: string, task: () => Promise<Value>): Promise<Value> {
  const turn = (tails.get(key) ?? Promise.resolve()).then(task);
  const tail = turn.then(
    () => undefined,
    () => undefined,
  );
  tails.set(key, tail);
  void tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key);
  });
  return turn;
}
