import { build, hasBuild } from '../setup/build.mjs';
import { say, SetupError } from '../setup/say.mjs';
import { oneFailed, onePassed } from './outcome.mjs';
import { runPlaywright, runVitest } from './runners.mjs';
import { tool } from './tools.mjs';

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {{ name: string, work: () => Promise<Outcome> }} Stage
 */

/** What can be said of the source without running it. @type {readonly Stage[]} */
export const checks = [
  check('types', () => tool('tsc', ['-b', '.', 'scripts', 'tests'])),
  check('lint', () => tool('eslint', ['--max-warnings=0', '.'])),
  check('format', () => tool('prettier', ['--check', '.'])),
  check('dead code', () => tool('knip', ['--no-progress'])),
  check('dependency rules', () =>
    tool('depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'scripts', 'tests']),
  ),
];

/** @type {Stage} */
export const buildStage = check('build', () => build());

/** @param {readonly string[]} [more] @returns {Stage} */
export const unitTests = (more) => ({ name: 'unit tests', work: () => runVitest(more) });

/** @param {readonly string[]} [more] @returns {Stage} */
export const windowTests = (more) => ({ name: 'window tests', work: () => testWindow(more) });

/** @param {readonly string[]} [more] */
async function testWindow(more) {
  if (!hasBuild()) throw new SetupError('The app was not built, so its window cannot be tested.');
  return runPlaywright(more);
}

/**
 * A stage that passes or fails as a whole, and shows what its tool said only when it fails.
 * @param {string} name
 * @param {() => Promise<import('../setup/run.mjs').Outcome>} work
 * @returns {Stage}
 */
function check(name, work) {
  return {
    name,
    work: async () => {
      const { code, output } = await work();
      if (code !== 0) say(output.trimEnd());
      return code === 0 ? onePassed : oneFailed;
    },
  };
}
