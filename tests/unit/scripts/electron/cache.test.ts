import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fallbackFolder } from '../../../../scripts/setup/electron/fallback-place.mjs';
import { integrityOf } from '../../../../scripts/setup/electron/integrity.mjs';
import { resolveElectron } from '../../../../scripts/setup/electron/resolve.mjs';
import {
  isKnownUnreachable,
  rememberReachable,
  rememberUnreachable,
} from '../../../../scripts/setup/electron/unreachable.mjs';
import { makeWorkshop } from '../../../../scripts/setup/electron/workshop.mjs';
import { cacheFolder } from '../../../../scripts/setup/paths.mjs';

const HOUR = 60 * 60 * 1000;
let cache: string;
let env: NodeJS.ProcessEnv;

beforeEach(async () => {
  cache = await mkdtemp(path.join(os.tmpdir(), 'arolwg-cache-'));
  env = { XDG_CACHE_HOME: cache };
});
afterEach(() => rm(cache, { recursive: true }));

describe('The cache folder', () => {
  it('is where XDG_CACHE_HOME says, unless that is no full path', () => {
    expect(cacheFolder(env)).toBe(path.join(cache, 'arolwg'));
    const usual = path.join(os.homedir(), '.cache', 'arolwg');
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative' })).toBe(usual);
    expect(cacheFolder({})).toBe(usual);
  });
});

describe('A failed official download', () => {
  it('is remembered for a day', () => {
    expect(isKnownUnreachable(Date.now(), env)).toBe(false);
    rememberUnreachable(env);
    expect(isKnownUnreachable(Date.now() + 23 * HOUR, env)).toBe(true);
    expect(isKnownUnreachable(Date.now() + 25 * HOUR, env)).toBe(false);
  });

  it('is forgotten when the clock was set back, and when the download succeeds', () => {
    rememberUnreachable(env);
    expect(isKnownUnreachable(Date.now() - HOUR, env)).toBe(false);
    rememberReachable(env);
    expect(isKnownUnreachable(Date.now() + HOUR, env)).toBe(false);
  });
});

describe('The Electron to run', () => {
  it('is the one of ELECTRON_OVERRIDE_DIST_PATH before all others', () => {
    const runtime = resolveElectron({ ...env, ELECTRON_OVERRIDE_DIST_PATH: cache });
    expect(runtime?.source).toBe('override');
    expect(path.relative(cache, runtime?.executable ?? '')).toMatch(/^electron/i);
  });

  it('is the older one of the cache only where the official one is not there', async () => {
    const before = resolveElectron(env);
    await mkdir(fallbackFolder(env), { recursive: true });
    await writeFile(path.join(fallbackFolder(env), 'electron'), '');
    const older = { executable: path.join(fallbackFolder(env), 'electron'), source: 'fallback' };
    expect(resolveElectron(env)).toEqual(before ?? older);
  });
});

describe('A folder to unpack in', () => {
  it('is new each time, and those of interrupted runs go after an hour', async () => {
    const old = makeWorkshop(env);
    const busy = makeWorkshop(env);
    const past = new Date(Date.now() - 2 * HOUR);
    await utimes(old, past, past);
    const fresh = makeWorkshop(env);
    expect(new Set([old, busy, fresh]).size).toBe(3);
    expect([old, busy, fresh].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  });

  it('leaves a whole runtime alone, however old', async () => {
    await mkdir(fallbackFolder(env), { recursive: true });
    const past = new Date(Date.now() - 48 * HOUR);
    await utimes(fallbackFolder(env), past, past);
    makeWorkshop(env);
    expect(existsSync(fallbackFolder(env))).toBe(true);
  });
});

describe('A downloaded package', () => {
  it('is known by its sha512, written as npm writes it', async () => {
    const file = path.join(cache, 'abc');
    await writeFile(file, 'abc');
    // The test vector of FIPS 180-2 for "abc".
    expect(await integrityOf(file)).toBe(
      'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
    );
  });
});
