import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchArolwg } from './support/launch';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'arolwg-net-'));
});

test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** The addresses on other machines in Chromium's own log of all that it asked for. */
async function addressesIn(log: string): Promise<readonly string[]> {
  const text = await readFile(log, 'utf8');
  expect(text).toContain('"logEventTypes"');
  return text.match(/"(?:url|host)":"(?:https?|wss?|ftp):[^"]*"/g) ?? [];
}

test('nothing leaves the machine while a report is written', async () => {
  const log = path.join(folder, 'net.json');
  const { window, close } = await launchArolwg({ args: [`--log-net-log=${log}`] });
  await window.locator('[data-row]').first().dblclick();
  await window.locator('.ProseMirror .finding p').first().click();
  // Words that a spelling checker would look up.
  await window.keyboard.type('Wrods misspellt.', { delay: 20 });
  await expect(window.getByText(/^Saved/)).toBeVisible();
  await window.waitForTimeout(1500);
  await close();
  expect(await addressesIn(log)).toEqual([]);
});
