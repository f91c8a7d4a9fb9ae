import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The folder for what may be fetched again at any time, by the XDG base directory specification.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function cacheFolder(env = process.env) {
  const given = env.XDG_CACHE_HOME;
  const base = given && path.isAbsolute(given) ? given : path.join(os.homedir(), '.cache');
  return path.join(base, 'arolwg');
}
