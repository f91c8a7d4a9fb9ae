import { say, sayWhyStopped } from '../setup/say.mjs';
import { oneFailed, sum } from './outcome.mjs';

/**
 * Runs every stage, whatever becomes of those before it; the last line says what all came to.
 * @param {readonly (readonly import('./stages.mjs').Stage[])[]} rounds the stages of one round run at once
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runStages(rounds) {
  const outcomes = [];
  for (const stages of rounds) outcomes.push(...(await Promise.all(stages.map(runStage))));
  return saySum(sum(outcomes));
}

/**
 * The names of what was skipped, then the sum alone on the last line.
 * @param {import('./outcome.mjs').Outcome} outcome
 * @returns {boolean} whether nothing failed
 */
export function saySum({ passed, failed, skipped }) {
  for (const name of skipped) say(`Skipped: ${name}`);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** @param {import('./stages.mjs').Stage} stage */
async function runStage({ name, work }) {
  const start = performance.now();
  const outcome = await work().catch((/** @type {unknown} */ error) => {
    sayWhyStopped(error);
    return oneFailed;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`${outcome.failed === 0 ? 'Passed' : 'FAILED'}: ${name} (${seconds} s)`);
  return outcome;
}
