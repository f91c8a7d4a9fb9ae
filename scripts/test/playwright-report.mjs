/**
 * The parts that we read of the JSON that Playwright's own reporter writes.
 * @typedef {{ status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }} PlaywrightTest
 * @typedef {{ title: string, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ suites: PlaywrightSuite[] }} PlaywrightReport
 */

/**
 * @param {PlaywrightReport} report
 * @returns {import('./outcome.mjs').Outcome}
 */
export function countPlaywright({ suites }) {
  const tests = suites.flatMap((suite) => testsOf(suite, ''));
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    // A test that passes only when it is tried again is not one to rely on.
    failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ name }) => name),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string} above titles of the suites around it
 * @returns {{ name: string, status: PlaywrightTest['status'] }[]}
 */
function testsOf(suite, above) {
  const here = `${above}${suite.title} › `;
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: here + spec.title, status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, here))];
}
