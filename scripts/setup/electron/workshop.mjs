import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../paths.mjs';

const PREFIX = 'unfinished-';
const ONE_HOUR = 60 * 60 * 1000;

/**
 * A new folder to work in, on the same disk as the cache so that a finished runtime can be renamed
 * into its place. What interrupted runs left behind is removed, they are hundreds of megabytes.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function makeWorkshop(env = process.env) {
  const parent = path.join(cacheFolder(env), 'electron');
  fs.mkdirSync(parent, { recursive: true });
  for (const name of fs.readdirSync(parent)) {
    const place = path.join(parent, name);
    if (name.startsWith(PREFIX) && isOld(place)) fs.rmSync(place, { recursive: true, force: true });
  }
  return fs.mkdtempSync(path.join(parent, PREFIX));
}

/**
 * Whether no other run can still be working there.
 * @param {string} place
 */
function isOld(place) {
  const changed = fs.statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - changed > ONE_HOUR;
}
