import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../paths.mjs';
import { officialVersion } from './resolve.mjs';

const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Whether the official download failed within the last day, so that a second start need not wait
 * for it again.
 * @param {number} now
 * @param {NodeJS.ProcessEnv} env
 */
export function isKnownUnreachable(now = Date.now(), env = process.env) {
  const failed = fs.statSync(markerPlace(env), { throwIfNoEntry: false })?.mtimeMs;
  // A time in the future means that the clock was changed: ask again.
  return failed !== undefined && failed <= now && now - failed < ONE_DAY;
}

/** @param {NodeJS.ProcessEnv} env */
export function rememberUnreachable(env = process.env) {
  fs.mkdirSync(path.dirname(markerPlace(env)), { recursive: true });
  fs.writeFileSync(markerPlace(env), '');
}

/** @param {NodeJS.ProcessEnv} env */
export function rememberReachable(env = process.env) {
  fs.rmSync(markerPlace(env), { force: true });
}

/** @param {NodeJS.ProcessEnv} env */
function markerPlace(env) {
  return path.join(cacheFolder(env), 'electron', `official-${officialVersion()}.unreachable`);
}
