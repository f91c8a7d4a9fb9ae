import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runWhileGrowing } from '../../../../scripts/setup/electron/run-while-growing.mjs';

describe('A download', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'arolwg-download-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const download = (script: string) =>
    runWhileGrowing(['-e', script], {
      folder,
      stallLimit: 1000,
      env: { ...process.env, PLACE: path.join(folder, 'file') },
    });

  it('may take longer than the limit while something arrives', async () => {
    const slow = `let left = 8;
      const timer = setInterval(() => {
        require('fs').appendFileSync(process.env.PLACE, 'x');
        if (--left === 0) clearInterval(timer);
      }, 300)`;
    expect(await download(slow)).toBeNull();
  });

  it('is stopped when nothing arrives any more', async () => {
    expect(await download('setTimeout(() => {}, 60_000)')).toBe('nothing arrived for too long');
  });

  it('says in its own words why it failed', async () => {
    expect(await download('throw new TypeError("fetch failed")')).toBe('fetch failed');
    expect(await download('process.exit(1)')).toBe('no reason was given');
  });
});
