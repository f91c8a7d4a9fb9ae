import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { lastLines, run } from './run.mjs';
import { say, SetupError } from './say.mjs';
import { fingerprint } from './fingerprint.mjs';

const inputs = [
  'src',
  'locales',
  'electron.vite.config.ts',
  'cli.vite.config.mts',
  'package.json',
  'package-lock.json',
];
const stamp = path.join(root, 'out', '.built-from');

/** Step 4: the app and the command line in `out/`, unless they were built from these very files. */
export async function setUpBuild() {
  if (isBuilt()) return;
  say('Build: building the app (about ten seconds) …');
  const { code, output } = await build();
  if (code !== 0) throw new SetupError(`${lastLines(output, 40)}\nBuild: failed, see above.`);
  say('Build: done.');
}

/** Whether the last build was brought to its end. */
export function hasBuild() {
  return fs.existsSync(stamp);
}

/** Whether `out/` was built from the files as they are now. */
function isBuilt() {
  return hasBuild() && fs.readFileSync(stamp, 'utf8') === fingerprint(root, inputs);
}

/**
 * Builds in any case.
 * @param {import('./run.mjs').RunOptions} [options]
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export async function build(options = {}) {
  const from = fingerprint(root, inputs);
  fs.rmSync(path.join(root, 'out'), { recursive: true, force: true });
  const electronVite = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const app = await run(process.execPath, [electronVite, 'build'], options);
  if (app.code !== 0) return app;
  const cli = await run(
    process.execPath,
    [vite, 'build', '--config', 'cli.vite.config.mts'],
    options,
  );
  if (cli.code === 0) {
    fs.chmodSync(path.join(root, 'out', 'cli', 'index.js'), 0o755);
    fs.writeFileSync(stamp, from);
  }
  return { code: cli.code, output: app.output + cli.output };
}
