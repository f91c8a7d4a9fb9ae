import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { root } from '../setup/paths.mjs';
import { readJsonIfSound } from '../setup/read-json.mjs';
import { countPlaywright } from './playwright-report.mjs';
import { countVitest } from './vitest-report.mjs';
import { withExitCode } from './outcome.mjs';
import { tool } from './tools.mjs';
import { withDisplays } from './virtual-display.mjs';

/** Each app is several processes, which would wait for each other. */
const MOST_WINDOWS = 2;

/**
 * Unit tests.
 * @param {readonly string[]} more further arguments, such as the files to run
 */
export async function runVitest(more = []) {
  const place = emptyReport('unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${place}`];
  const { code } = await tool('vitest', ['run', ...reporters, ...more], { show: true });
  const report = /** @type {import('./vitest-report.mjs').VitestReport | null} */ (
    readJsonIfSound(place)
  );
  return withExitCode(report && countVitest(report), code);
}

/**
 * Tests of the built app in a real Electron.
 * @param {readonly string[]} more further arguments, such as the files to run
 */
export async function runPlaywright(more = []) {
  const place = emptyReport('e2e.json');
  const { code } = await withDisplays(Math.min(availableParallelism(), MOST_WINDOWS), (displays) =>
    tool('playwright', ['test', '--reporter=list,json', ...more], {
      show: true,
      env: {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: place,
        ...(displays.length > 0 ? { AROLWG_TEST_DISPLAYS: displays.join(' ') } : {}),
      },
    }),
  );
  const report = /** @type {import('./playwright-report.mjs').PlaywrightReport | null} */ (
    readJsonIfSound(place)
  );
  return withExitCode(report && countPlaywright(report), code);
}

/**
 * The place of a report, with the last run's taken away, so that a runner that writes none is noticed.
 * @param {string} name
 */
function emptyReport(name) {
  const place = path.join(root, 'test-results', name);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.rmSync(place, { force: true });
  return place;
}
