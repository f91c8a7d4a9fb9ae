import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, root } from '../paths.mjs';
import { officialExecutable } from './resolve.mjs';
import { folderSize } from './folder-size.mjs';

const STALL_LIMIT = 45_000;
const LOOK_EVERY = 1_000;

/**
 * Runs the electron package's own installer. It has no time limit, and a fixed one would cut off
 * slow but working lines, so it is stopped when nothing has arrived for a while. What arrives is
 * seen in the temporary folder that it is given.
 * @param {number} stallLimit milliseconds
 * @returns {Promise<string | null>} why it failed, or null
 */
export async function downloadOfficial(stallLimit = STALL_LIMIT) {
  const temporary = temporaryFolder();
  try {
    const failure = await runInstaller(temporary, stallLimit);
    return failure ?? (officialExecutable() ? null : 'the installer left no runtime behind');
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

function temporaryFolder() {
  const parent = path.join(cacheFolder(), 'electron');
  fs.mkdirSync(parent, { recursive: true });
  return fs.mkdtempSync(path.join(parent, 'download-'));
}

/**
 * @param {string} temporary
 * @param {number} stallLimit
 * @returns {Promise<string | null>}
 */
function runInstaller(temporary, stallLimit) {
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules', 'electron', 'install.js')],
    {
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stdio: ['ignore', 'inherit', 'pipe'],
    },
  );
  let errors = '';
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => (errors += chunk.toString()));
  const watch = watchGrowth(temporary, stallLimit, () => child.kill());
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch.timer);
      if (code === 0) resolve(null);
      else resolve(watch.stalled() ? 'nothing arrived for too long' : firstLine(errors));
    });
  });
}

/**
 * @param {string} folder
 * @param {number} stallLimit
 * @param {() => void} onStall
 */
function watchGrowth(folder, stallLimit, onStall) {
  let size = 0;
  let grownAt = Date.now();
  let stalled = false;
  const timer = setInterval(() => {
    const now = folderSize(folder);
    if (now !== size) grownAt = Date.now();
    size = now;
    if (Date.now() - grownAt < stallLimit) return;
    stalled = true;
    onStall();
  }, LOOK_EVERY);
  return { timer, stalled: () => stalled };
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] || 'the installer gave no reason';
}
