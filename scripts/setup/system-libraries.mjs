import { hasDisplay } from './display.mjs';
import { install, installableNames, isDebianLike, missingNeeds, refreshLists } from './debian.mjs';
import { needsFor } from './library-lists.mjs';
import { lastLines } from './run.mjs';
import { say, SetupError } from './say.mjs';

/** @typedef {import('./library-lists.mjs').Need} Need */

/**
 * Step 3: the system's libraries and, for the tests, its programs.
 * @param {'start' | 'test'} purpose
 */
export async function setUpSystemLibraries(purpose) {
  if (process.platform !== 'linux') return;
  const needs = needsFor(purpose, hasDisplay());
  if (await isDebianLike()) await setUpOnDebian(needs);
  else sayNotDebian(needs);
}

/** @param {readonly Need[]} needs */
async function setUpOnDebian(needs) {
  const missing = await missingNeeds(needs);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0) await installMissing(missing);
  else throw new SetupError(await sudoLine(missing));
}

/** @param {readonly Need[]} missing */
async function installMissing(missing) {
  say('System libraries: refreshing the list of packages …');
  await refreshLists();
  const names = await installableNames(missing);
  say(`System libraries: installing ${names.join(' ')} (this may take a few minutes) …`);
  const { code, output } = await install(names);
  if (code !== 0)
    throw new SetupError(`${lastLines(output)}\nSystem libraries: apt-get failed, see above.`);
  say('System libraries: installed.');
}

/** @param {readonly Need[]} missing */
async function sudoLine(missing) {
  const names = await installableNames(missing);
  return (
    'System libraries are missing. Install them with this line, then try again:\n' +
    `sudo apt-get update && sudo apt-get install --no-install-recommends -y ${names.join(' ')}`
  );
}

/** @param {readonly Need[]} needs */
function sayNotDebian(needs) {
  const names = needs.map((need) => need[0]).join(', ');
  say(
    `System libraries: not a Debian-like system, so please see to it that it has what Debian calls ${names}.`,
  );
}
