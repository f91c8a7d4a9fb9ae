import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { CALL_NAMES } from '../../src/core/api/channels';
import { launchArolwg, type Launched } from './support/launch';

let arolwg: Launched;

test.beforeAll(async () => {
  arolwg = await launchArolwg();
});

test.afterAll(() => arolwg.close());

test('the page has nothing of Node and no more than the contract', async () => {
  const found = await arolwg.window.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
      (name) => name in globalThis,
    ),
    api: Object.keys(window.arolwg),
  }));
  expect(found.node).toEqual([]);
  expect(found.api.sort()).toEqual([...CALL_NAMES, 'onEvent'].sort());
});

test('the page is isolated and sandboxed', async () => {
  const preferences = await arolwg.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not among Electron's declared types, but the only way to see what a window really got.
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
    return typeof read === 'function' ? (read.call(contents) as unknown) : null;
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});

test('the page comes with a policy that runs no script but its own files', async () => {
  const policy = await arolwg.app.evaluate(async ({ net }) => {
    const response = await net.fetch('app://arolwg/index.html');
    return response.headers.get('Content-Security-Policy');
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  const ran = await arolwg.window.evaluate(async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const ways: readonly (() => unknown)[] = [
      () => {
        const script = document.createElement('script');
        script.append('window.ran = "inline"');
        place.append(script);
      },
      () => {
        place.innerHTML = '<img src="app://arolwg/nothing.png" onerror="window.ran = \'markup\'">';
      },
      () => {
        const link = document.createElement('a');
        link.href = 'javascript:window.ran = "link"';
        place.append(link);
        link.click();
      },
      () => Reflect.apply(eval, null, ['window.ran = "eval"']) as unknown,
    ];
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const way of ways) {
      try {
        way();
      } catch {
        // Refused at once, the others when they should run.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    place.remove();
    return Reflect.get(window, 'ran') as unknown;
  });
  expect(ran).toBeUndefined();
});

test('the page stays where it is and opens no other', async () => {
  const { app, window: page } = arolwg;
  const before = page.url();
  const opened = await page.evaluate(async () => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
    link.target = '_blank';
    link.click();
    link.remove();
    location.assign('file:///etc/passwd');
    location.href = 'data:text/html,out';
    await new Promise((resolve) => setTimeout(resolve, 300));
    return window.open('app://arolwg/index.html') === null;
  });
  expect(opened).toBe(true);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('the page gets no permission', async () => {
  const states = await arolwg.window.evaluate(async () => {
    const names = ['geolocation', 'camera', 'microphone', 'notifications', 'clipboard-read'];
    const asked = names.map(
      async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
    );
    return Promise.all([...asked, Notification.requestPermission()]);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('nothing is fetched from anywhere, not even by a page without a policy', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fromPage = arolwg.window.evaluate((url) => fetch(`${url}/page`), address);
  await expect(fromPage).rejects.toThrow();
  await arolwg.app.evaluate(async ({ BrowserWindow }, url) => {
    const other = new BrowserWindow({ show: false });
    await other.loadURL(`data:text/html,<img src="${url}/picture"><iframe src="${url}/frame">`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    other.destroy();
  }, address);
  server.close();
  expect(asked).toEqual([]);
});

test('addresses lead to the files of the window and to no others', async () => {
  const statuses = await arolwg.app.evaluate(
    ({ net }, addresses) =>
      Promise.all(addresses.map(async (address) => (await net.fetch(address)).status)),
    [
      'app://arolwg/index.html',
      'app://arolwg/../package.json',
      'app://arolwg/%2e%2e/%2e%2e/package.json',
      'app://arolwg/..%2f..%2fpackage.json',
      'app://arolwg/..%5cmain%5cindex.js',
      'app://elsewhere/index.html',
    ],
  );
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});

test('a page that is not ours is not answered', async () => {
  const preload = path.join(__dirname, '../../out/preload/index.js');
  const answers = await arolwg.app.evaluate(async ({ BrowserWindow }, script) => {
    const other = new BrowserWindow({ show: false, webPreferences: { preload: script } });
    const ask = async (address: string): Promise<unknown> => {
      await other.loadURL(address);
      return other.webContents.executeJavaScript(
        'arolwg.listReports().then(() => "answered", (error) => error.message)',
      );
    };
    const given = [await ask('data:text/html,other'), await ask('app://arolwg/index.html')];
    other.destroy();
    return given;
  }, preload);
  expect(answers[0]).toContain('a page that is not ours');
  expect(answers[1]).toBe('answered');
});

test('a call with anything but what the contract says is thrown back', async () => {
  const answers = await arolwg.window.evaluate(() => {
    const api: object = window.arolwg;
    const call = async (name: string, ...values: readonly unknown[]): Promise<string> => {
      const said = (error: unknown): string => String(error);
      const made = Reflect.get(api, name) as (...values: readonly unknown[]) => Promise<unknown>;
      return made(...values).then(() => 'answered', said);
    };
    return Promise.all([
      call('openReport', '../../../etc/passwd'),
      call('moveToBin', { toString: '11111111-2222-4333-8444-555555555555' }),
      call('restoreGeneration', '11111111-2222-4333-8444-555555555555', '../x'),
      call('listReports', 'more'),
    ]);
  });
  for (const answer of answers) expect(answer).toContain('TypeError');
});

test('a file that was not just exported is not shown', async () => {
  const { app, window: page } = arolwg;
  const shown = await app.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.showItemInFolder = (path) => void paths.push(path);
    return paths;
  });
  await page.evaluate(() => window.arolwg.showInFolder('/etc/passwd'));
  expect(await shown.jsonValue()).toEqual([]);
});

test('the page can load itself again', async () => {
  const { window: page, close } = await launchArolwg();
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await page.evaluate(() => Reflect.set(window, 'before', true));
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
  await expect(page.locator('[data-row]').first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.has(window, 'before'))).toBe(false);
  await close();
});

test('what is pasted becomes text and runs nothing', async () => {
  // A window of its own: Playwright waits for the stopped navigations of the other one.
  const { window: page, close } = await launchArolwg();
  await page.locator('[data-row]').first().dblclick();
  await page.locator('.ProseMirror .finding p').first().click();
  await page.locator('.ProseMirror').evaluate((editor) => {
    const clipboardData = new DataTransfer();
    const attack = `<img src="x" onerror="window.ran = 'pasted'"><script>window.ran = 1</script>`;
    clipboardData.setData('text/html', `<p>Pasted <b>words</b>${attack}</p>`);
    const options = { clipboardData, bubbles: true, cancelable: true };
    editor.dispatchEvent(new ClipboardEvent('paste', options));
  });
  await expect(page.locator('.ProseMirror').getByText('words', { exact: true })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => Reflect.get(window, 'ran') as unknown)).toBeUndefined();
  await expect(page.locator('.ProseMirror img[src], .ProseMirror script')).toHaveCount(0);
  await close();
});
