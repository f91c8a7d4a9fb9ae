import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { readJson } from '../read-json.mjs';
import { fallbackExecutable } from './fallback-place.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable
 * @property {'override' | 'official' | 'fallback'} source
 */

/**
 * The Electron to run, by order of preference: the folder named in ELECTRON_OVERRIDE_DIST_PATH, the
 * official release in node_modules, the older runtime in the cache folder.
 * @param {NodeJS.ProcessEnv} env
 * @returns {ElectronRuntime | null} null where set-up has not brought one yet
 */
export function resolveElectron(env = process.env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return { executable: path.join(override, nameInDist()), source: 'override' };
  const official = officialExecutable();
  if (official) return { executable: official, source: 'official' };
  const fallback = fallbackExecutable(env);
  return fallback ? { executable: fallback, source: 'fallback' } : null;
}

/** The version that package.json names. */
export function officialVersion() {
  const content = readJson(path.join(root, 'package.json'));
  const manifest = /** @type {{ devDependencies: Record<string, string> }} */ (content);
  const version = manifest.devDependencies.electron;
  if (!version) throw new Error('package.json names no electron');
  return version;
}

/**
 * The executable that the electron package's own installer has unpacked whole: it writes path.txt last.
 * @returns {string | null}
 */
export function officialExecutable() {
  const folder = path.join(root, 'node_modules', 'electron');
  try {
    const version = fs.readFileSync(path.join(folder, 'dist', 'version'), 'utf8').replace(/^v/, '');
    const executable = path.join(
      folder,
      'dist',
      fs.readFileSync(path.join(folder, 'path.txt'), 'utf8'),
    );
    return version.trim() === officialVersion() && fs.existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/** The executable's name inside an unpacked Electron release. */
function nameInDist() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
