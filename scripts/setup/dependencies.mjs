import path from 'node:path';
import { isInstalled } from './lockfile.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';
import { readJsonIfSound } from './read-json.mjs';
import { firstLines } from './run.mjs';
import { say, SetupError } from './say.mjs';

/** Step 1: the packages of the lockfile, with no install script run. */
export async function setUpDependencies() {
  checkNodeVersion();
  if (dependenciesAreInstalled()) return;
  say('Dependencies: installing the locked packages (about half a minute) …');
  // Everything we need is a devDependency, which NODE_ENV=production would leave out.
  const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error'];
  const { code, output } = await npm(['ci', ...options]);
  // npm gives the reason first and closes with a page of help.
  if (code !== 0)
    throw new SetupError(`${firstLines(output)}\nDependencies: npm ci failed, see above.`);
  say('Dependencies: installed.');
}

/** Whether node_modules holds what the lockfile asks for. */
function dependenciesAreInstalled() {
  const locked = readLockfile('package-lock.json');
  const installed = readLockfile(path.join('node_modules', '.package-lock.json'));
  return locked !== null && installed !== null && isInstalled(locked, installed);
}

/** @param {string} name */
function readLockfile(name) {
  const content = readJsonIfSound(path.join(root, name));
  return /** @type {import('./lockfile.mjs').Lockfile | null} */ (content);
}
