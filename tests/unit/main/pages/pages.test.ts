import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { isOwnPage, pageFile, START_PAGE } from '../../../../src/main/pages/page-file';
import { pageResponse } from '../../../../src/main/pages/page-response';
import { temporaryFolder } from '../../../support/temporary-folder';

const ROOT = join('/', 'the app', 'out', 'renderer');

describe('An address of the window', () => {
  it('names a file of the built pages', () => {
    expect(pageFile(START_PAGE, ROOT)).toEqual({
      path: join(ROOT, 'index.html'),
      mediaType: 'text/html; charset=utf-8',
    });
    expect(pageFile('app://arolwg/assets/arimo-latin-400-Bx_1.woff2?v=2#top', ROOT)?.path).toBe(
      join(ROOT, 'assets', 'arimo-latin-400-Bx_1.woff2'),
    );
  });

  it.each([
    'app://arolwg/../../package.json/..',
    'app://arolwg/%2e%2e/package.json/%2e%2e/%2e%2e/x',
    'app://arolwg/..%2f..%2fpackage.json',
    'app://arolwg/%2e%2e%2fpackage.json',
    'app://arolwg/..%5c..%5cpackage.json',
    'app://arolwg/..\\..\\package.json',
    'app://arolwg/assets/....//package.json',
    'app://arolwg//etc/passwd.json',
    'app://arolwg/%00/index.html',
    'app://arolwg/index.html%00.js',
    'app://arolwg/C:/Windows/win.json',
    'app://arolwg/index.html::$DATA.js',
    'app://arolwg/.hidden.js',
    'app://arolwg/%e0%a4%a.js',
    'app://arolwg/',
    'app://arolwg',
    'app://arolwg/assets',
    'app://arolwg/notes.arolwg',
    'app://elsewhere/index.html',
    'app://arolwg:81/index.html',
    'app:index.html',
    'file:///etc/passwd',
    'https://arolwg/index.html',
    'not an address',
    '',
  ])('never leads elsewhere: %s', (address) => {
    expect(pageFile(address, ROOT)).toBeUndefined();
  });

  it('never leads out of the folder, whatever it is made of', () => {
    const part = fc.constantFrom('..', '.', '%2e', '/', '\\', '%2f', '%5c', 'a', '.js', ':', '%00');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = pageFile(`app://arolwg/${parts.join('')}`, ROOT)?.path;
        expect(path === undefined || path.startsWith(join(ROOT, '/'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is our own by scheme and host, not by how it begins', () => {
    expect(isOwnPage(START_PAGE)).toBe(true);
    expect(isOwnPage('app://arolwg.example/index.html')).toBe(false);
    expect(isOwnPage('app://user@elsewhere/app://arolwg/')).toBe(false);
    expect(isOwnPage('https://example.com/?app://arolwg/')).toBe(false);
    expect(isOwnPage('about:blank')).toBe(false);
  });
});

describe('A page', () => {
  let folder = '';
  beforeEach(async () => {
    folder = join(await temporaryFolder(), 'renderer');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await writeFile(join(folder, '..', 'secret.json'), '{}');
  });
  const get = (url: string, method = 'GET'): Promise<Response> =>
    pageResponse({ url, method }, folder);

  it('comes with a policy that lets it load and do nothing from elsewhere', async () => {
    const response = await get(START_PAGE);
    expect(await response.text()).toBe('<!doctype html>');
    const policy = response.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each([
    ['GET', 'app://arolwg/missing.js'],
    ['GET', 'app://arolwg/assets/..%2f..%2fsecret.json'],
    ['GET', 'app://arolwg/../secret.json'],
    ['POST', START_PAGE],
  ])('that is not there is not found, and nothing else is given: %s %s', async (method, url) => {
    const response = await get(url, method);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });
});
