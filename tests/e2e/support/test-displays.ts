/** The displays that were started for the tests; none where the tests use the one of the user. */
export function testDisplays(): readonly string[] {
  return process.env['AROLWG_TEST_DISPLAYS']?.split(' ') ?? [];
}

/** The part of a window's environment that puts it on the display of this worker of Playwright. */
export function displayOfWorker(): Readonly<Record<string, string>> {
  const display = testDisplays()[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  return display === undefined ? {} : { DISPLAY: display };
}
