import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../scripts/setup/fingerprint.mjs';

describe('Whether the app has to be built again', () => {
  let folder: string;
  let before: string;
  const now = () => fingerprint(folder, ['src', 'package.json', 'not-there']);

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'arolwg-fingerprint-'));
    await mkdir(path.join(folder, 'src', 'core'), { recursive: true });
    await writeFile(path.join(folder, 'src', 'core', 'report.ts'), 'one');
    await writeFile(path.join(folder, 'package.json'), '{}');
    before = now();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is no while nothing has changed but times', async () => {
    await writeFile(path.join(folder, 'package.json'), '{}');
    expect(now()).toBe(before);
  });

  it('is yes when a file says something else', async () => {
    await writeFile(path.join(folder, 'src', 'core', 'report.ts'), 'two');
    expect(now()).not.toBe(before);
  });

  it('is yes when a file has a new name, is new, or is gone', async () => {
    const report = path.join(folder, 'src', 'core', 'report.ts');
    const renamed = path.join(folder, 'src', 'core', 'reports.ts');
    await rename(report, renamed);
    expect(now()).not.toBe(before);
    await writeFile(report, 'one');
    expect(now()).not.toBe(before);
    await rm(renamed);
    expect(now()).toBe(before);
    await rm(report);
    expect(now()).not.toBe(before);
  });
});
