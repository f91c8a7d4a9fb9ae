import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { officialExecutable } from './resolve.mjs';
import { runWhileGrowing } from './run-while-growing.mjs';
import { makeWorkshop } from './workshop.mjs';

const STALL_LIMIT = 45_000;

/**
 * Runs the electron package's own installer, which has no time limit of its own. What arrives is
 * seen in the temporary folder that it is given, what it unpacks in its own.
 * @returns {Promise<string | null>} why it failed, or null
 */
export async function downloadOfficial() {
  const folder = makeWorkshop();
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
  const electron = path.join(root, 'node_modules', 'electron');
  const folders = [folder, path.join(electron, 'dist')];
  try {
    const failure = await runWhileGrowing([path.join(electron, 'install.js')], {
      folders,
      stallLimit: STALL_LIMIT,
      env,
    });
    return failure ?? (officialExecutable() ? null : 'the installer left no runtime behind');
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
