/**
 * One plain line of progress.
 * @param {string} text
 */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** A reason to stop that the reader can act on; shown without a stack. */
export class SetupError extends Error {}

/**
 * Says why set-up stopped: the words alone where it was foreseen, the whole error where it is a bug.
 * @param {unknown} error
 */
export function sayWhyStopped(error) {
  const words =
    error instanceof SetupError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${String(words)}\n`);
}
