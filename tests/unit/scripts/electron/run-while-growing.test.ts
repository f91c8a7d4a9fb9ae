import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runWhileGrowing } from '../../../../scripts/setup/electron/run-while-growing.mjs';

describe('A download', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'arolwg-download-'));
    await mkdir(path.join(home, 'download'));
  });
  afterEach(() => rm(home, { recursive: true }));

  const download = (script: string) =>
    runWhileGrowing(['-e', script], {
      folders: [path.join(home, 'download'), path.join(home, 'dist')],
      stallLimit: 1000,
      env: { ...process.env, HOME_OF_TEST: home },
    });

  it.each([
    ['something arrives', 'download'],
    ['it is unpacked', 'dist'],
  ])('may take longer than the limit while %s', async (_, folder) => {
    const slow = `let left = 8;
      const place = process.env.HOME_OF_TEST + '/${folder}';
      const timer = setInterval(() => {
        require('fs').mkdirSync(place, { recursive: true });
        require('fs').appendFileSync(place + '/file', 'x');
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
