/**
 * The parts that we read of the JSON that vitest's own reporter writes.
 * @typedef {{ status: string, fullName: string }} VitestTest
 * @typedef {{ name: string, status: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ testResults: VitestFile[] }} VitestReport
 */

/**
 * @param {VitestReport} report
 * @returns {import('./outcome.mjs').Outcome}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const count = (/** @type {string} */ status) =>
    tests.filter((test) => test.status === status).length;
  return {
    passed: count('passed'),
    failed: count('failed') + testResults.filter(failedAsAWhole).length,
    skipped: tests.filter(didNotRun).map((test) => test.fullName),
  };
}

/**
 * A file that could not be loaded, or whose set-up failed, has no failed test to its name.
 * @param {VitestFile} file
 */
function failedAsAWhole(file) {
  return (
    file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  );
}

/** @param {VitestTest} test */
function didNotRun(test) {
  return test.status !== 'passed' && test.status !== 'failed';
}
