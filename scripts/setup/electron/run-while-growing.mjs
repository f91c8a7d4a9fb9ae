import { spawn } from 'node:child_process';
import { firstLines } from '../run.mjs';
import { folderSize } from './folder-size.mjs';

const LOOK_EVERY = 250;

/**
 * @typedef {object} Patience
 * @property {readonly string[]} folders where what arrives is seen; they need not be there yet
 * @property {number} stallLimit milliseconds in which something has to arrive in one of them
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * Runs a Node program and stops it when none of its folders has changed for a while. A fixed time limit
 * would cut off a slow but working line.
 * @param {readonly string[]} args
 * @param {Patience} patience
 * @returns {Promise<string | null>} why it failed, or null
 */
export function runWhileGrowing(args, { folders, stallLimit, env }) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'pipe'] });
  let errors = '';
  let stalled = false;
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => (errors += chunk.toString()));
  const stopWatching = whenStalled(folders, stallLimit, () => {
    stalled = true;
    child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      stopWatching();
      if (code === 0) resolve(null);
      else resolve(stalled ? 'nothing arrived for too long' : reasonIn(errors));
    });
  });
}

/**
 * @param {readonly string[]} folders
 * @param {number} stallLimit
 * @param {() => void} onStall
 * @returns {() => void} stops watching
 */
function whenStalled(folders, stallLimit, onStall) {
  const sizeOf = () => folders.reduce((sum, folder) => sum + folderSize(folder), 0);
  let size = sizeOf();
  let grownAt = Date.now();
  const timer = setInterval(() => {
    const now = sizeOf();
    if (now !== size) grownAt = Date.now();
    size = now;
    if (Date.now() - grownAt >= stallLimit) onStall();
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

/** @param {string} errors what Node printed: the error's line may come after a warning or a quotation */
function reasonIn(errors) {
  return (
    /^\w*Error(?: \[\w+\])?: (.+)$/m.exec(errors)?.[1] ??
    (firstLines(errors, 1) || 'no reason was given')
  );
}
