import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { officialExecutable } from './resolve.mjs';
import { runWhileGrowing } from './run-while-growing.mjs';
import { makeWorkshop } from './workshop.mjs';

const STALL_LIMIT = 45_000;

/**
 * Runs the electron package's own installer, which has no time limit of its own. What arrives is
 * seen in the temporary folder that it is given.
 * @returns {Promise<string | null>} why it failed, or null
 */
export async function downloadOfficial() {
  const folder = makeWorkshop();
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  try {
    const failure = await runWhileGrowing([installer], { folder, stallLimit: STALL_LIMIT, env });
    return failure ?? (officialExecutable() ? null : 'the installer left no runtime behind');
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
