import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { electronCommand } from './support/electron-command';
import { environment, launchArolwg, type Launched } from './support/launch';

let userData: string;

test.beforeEach(async () => {
  userData = await mkdtemp(path.join(os.tmpdir(), 'arolwg-place-'));
});

test.afterEach(() => rm(userData, { recursive: true, force: true }));

const PLACE = { x: 40, y: 30, width: 910, height: 640 };

function placeOf({ app }: Launched): Promise<typeof PLACE | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

test('the window opens where it was when Arolwg was left', async () => {
  const first = await launchArolwg({ userData });
  await first.app.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place);
  }, PLACE);
  await expect.poll(() => placeOf(first)).toEqual(PLACE);
  await first.close();
  const second = await launchArolwg({ userData });
  expect(await placeOf(second)).toEqual(PLACE);
  await second.close();
});

test('damaged settings do not keep Arolwg from starting', async () => {
  await writeFile(path.join(userData, 'settings.json'), Buffer.alloc(300));
  const arolwg = await launchArolwg({ userData });
  await expect(arolwg.window.locator('[data-row]').first()).toBeVisible();
  await arolwg.close();
});

test('a second start ends and leaves the first one with its window', async () => {
  const first = await launchArolwg({ userData });
  const { executable, args } = electronCommand();
  const again = [`--user-data-dir=${userData}`, ...args];
  await promisify(execFile)(executable, again, { env: environment() });
  expect(first.app.windows()).toHaveLength(1);
  await expect(first.window.locator('[data-row]').first()).toBeVisible();
  await first.close();
});
