import { setUpDependencies } from './setup/dependencies.mjs';
import { setUp } from './setup/index.mjs';
import { sayWhyStopped } from './setup/say.mjs';
import { oneFailed } from './test/outcome.mjs';
import { runStages, saySum } from './test/run-stages.mjs';
import { buildStage, checks, unitTests, windowTests } from './test/stages.mjs';

// npm test: everything. npm run check, test:unit, test:e2e: a part of it, with further arguments
// handed on to the runner.
const [part = 'all', ...more] = process.argv.slice(2);

/** @type {Record<string, () => Promise<boolean>>} */
const parts = {
  all: async () => {
    await setUp('test', { withBuild: false });
    return runStages([checks, [buildStage], [unitTests()], [windowTests()]]);
  },
  check: async () => {
    await setUpDependencies();
    return runStages([checks]);
  },
  unit: async () => {
    await setUpDependencies();
    return runStages([[unitTests(more)]]);
  },
  e2e: async () => {
    await setUp('test');
    return runStages([[windowTests(more)]]);
  },
};

try {
  const work = parts[part];
  if (!work) throw new Error(`There is no part "${part}": ${Object.keys(parts).join(', ')}.`);
  process.exitCode = (await work()) ? 0 : 1;
} catch (error) {
  sayWhyStopped(error);
  saySum(oneFailed);
  process.exitCode = 1;
}
