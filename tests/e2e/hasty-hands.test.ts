import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Locator } from '@playwright/test';
import { launchArolwg, type Launched } from './support/launch';

/* Keys that are held, buttons that are pressed twice, and where the keyboard is afterwards. */

let arolwg: Launched;

test.beforeEach(async () => {
  arolwg = await launchArolwg();
  await expect(rows()).toHaveCount(SAMPLES);
});

test.afterEach(async () => {
  await arolwg.close();
});

const SAMPLES = 3;

const rows = (): Locator => arolwg.window.locator('[data-row]');

async function reportFiles(): Promise<readonly string[]> {
  return (await readdir(arolwg.reportsFolder)).filter((name) => name.endsWith('.arolwg'));
}

/** Opens the menu of the first row with the keyboard and chooses its earlier copies. */
async function openCopies(): Promise<void> {
  const { window } = arolwg;
  await rows().first().focus();
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Earlier copies…' }).click();
  await expect(window.getByRole('dialog', { name: 'Earlier copies' })).toBeVisible();
}

test('a double click on Create makes one report', async () => {
  const { window } = arolwg;
  await window.getByRole('button', { name: 'New report' }).first().click();
  await window.keyboard.type('Ynys Enlli Council');
  await window.getByRole('button', { name: 'Create report' }).dblclick();
  await expect(window.locator('[contenteditable="true"]')).toBeVisible();
  expect(await reportFiles()).toHaveLength(SAMPLES + 1);
});

test('a double click in the menu of a report opens no other that lies below it', async () => {
  const { window } = arolwg;
  await rows().first().focus();
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Duplicate' }).dblclick();
  await expect(rows().filter({ hasText: 'Just now' })).toHaveCount(1);
  await expect(window.getByRole('heading', { name: 'Arolwg' })).toBeVisible();
  expect(await reportFiles()).toHaveLength(SAMPLES + 1);
});

test('a Delete key that is held puts one report away, and the search still hears its key', async () => {
  const { window } = arolwg;
  await rows().first().focus();
  // Without an up between them, each down but the first is a repeat.
  for (let i = 0; i < 5; i += 1) await window.keyboard.down('Delete');
  await window.keyboard.up('Delete');
  await expect(window.getByText(/is in the bin\.$/)).toHaveCount(1);
  await expect(rows()).toHaveCount(SAMPLES - 1);
  await window.keyboard.press('Control+f');
  await expect(window.getByRole('searchbox')).toBeFocused();
});

test('a double click on Restore brings a report back and complains of nothing', async () => {
  const { window } = arolwg;
  await rows().first().focus();
  await window.keyboard.press('Delete');
  await window.getByRole('option', { name: 'Bin' }).click();
  await rows().getByRole('button', { name: 'Restore' }).dblclick();
  await expect(window.getByText(/is back in the library\.$/)).toBeVisible();
  await expect(window.getByText('not there')).toHaveCount(0);
});

test('the keyboard is back on the row when its earlier copies are closed', async () => {
  const { window } = arolwg;
  await openCopies();
  await window.keyboard.press('Escape');
  await expect(rows().first()).toBeFocused();
});

test('the keyboard is in the search when the last report that it found is put away', async () => {
  const { window } = arolwg;
  await window.keyboard.press('Control+f');
  await window.keyboard.type('Aberllanw');
  await window.keyboard.press('ArrowDown');
  await expect(rows().first()).toBeFocused();
  await window.keyboard.press('Delete');
  await expect(window.getByText('No report matches “Aberllanw”')).toBeVisible();
  await expect(window.getByRole('searchbox')).toBeFocused();
});

test('of many notes three are shown, and no earlier one comes up when these are put away', async () => {
  const { window } = arolwg;
  for (let own = 1; own <= 5; own += 1) {
    await rows().first().getByRole('button').click();
    await window.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect(rows()).toHaveCount(own);
  }
  const notes = window.getByRole('button', { name: 'Dismiss' });
  await expect(notes).toHaveCount(3);
  for (let left = 2; left >= 0; left -= 1) {
    await notes.first().click();
    await expect(notes).toHaveCount(left);
  }
});

test('an outcome that comes while one does something else waits to be asked for', async () => {
  const { app, window } = arolwg;
  await chooseLate(app, path.join(__dirname, '../fixtures/published/leading-space.txt'));
  await window.getByRole('button', { name: 'Import…' }).click();
  await window.getByRole('button', { name: 'New report' }).first().click();
  await window.keyboard.type('Ynys');
  await app.evaluate(() => (globalThis as unknown as Late).choose());
  await expect(window.getByText('leading-space.txt is in your library now')).toBeVisible();
  await expect(window.getByRole('combobox')).toHaveValue('Ynys');
  // First the list of authorities closes, then the dialog.
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(window.getByRole('dialog', { name: 'Report imported' })).toBeVisible();
});

/** What a test tells the dialog for opening a file with: that a person has chosen now. */
interface Late {
  choose: () => void;
}

async function chooseLate(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      new Promise((answer) => {
        (globalThis as unknown as Late).choose = () =>
          answer({ canceled: false, filePaths: [chosen] });
      });
  }, file);
}
