/**
 * What a stage came to.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped names of the tests that did not run
 */

/** @type {Outcome} */
export const onePassed = { passed: 1, failed: 0, skipped: [] };

/** @type {Outcome} */
export const oneFailed = { passed: 0, failed: 1, skipped: [] };

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export function sum(outcomes) {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/**
 * A runner that ends badly without naming a failed test (it crashed, found no tests, or an error
 * came outside all tests) counts as one failure.
 * @param {Outcome | null} reported null where the runner left no report
 * @param {number} exitCode
 * @returns {Outcome}
 */
export function withExitCode(reported, exitCode) {
  if (reported === null) return oneFailed;
  if (reported.failed > 0) return reported;
  const silentFailure = exitCode !== 0 || reported.passed === 0;
  return silentFailure ? { ...reported, failed: 1 } : reported;
}
