import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type ElectronApplication } from '@playwright/test';
import { launchArolwg, type Launched } from './support/launch';

let arolwg: Launched;
/** Where the Word files go. */
let folder: string;

test.beforeEach(async () => {
  arolwg = await launchArolwg();
  folder = path.join(path.dirname(arolwg.reportsFolder), 'Word files');
  await mkdir(folder);
  await arolwg.window.locator('[data-row]').filter({ hasText: 'Dyffryn Arian' }).dblclick();
  await expect(arolwg.window.locator('.ProseMirror .finding').first()).toBeVisible();
});

test.afterEach(() => arolwg.close());

/** Chooses "Export to Word" in the menu, and `file` in the system's dialog. */
async function exportTo(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog, Menu }, filePath) => {
    dialog.showSaveDialog = (...asked: readonly unknown[]) => {
      Reflect.set(globalThis, 'asked', asked.at(-1));
      return Promise.resolve({ canceled: false, filePath });
    };
    Menu.getApplicationMenu()?.getMenuItemById('export-word')?.click();
  }, file);
}

test('a report becomes a Word file under the proposed name and is shown in its folder', async () => {
  const { app, window } = arolwg;
  const file = path.join(folder, 'Report.docx');
  await exportTo(app, file);
  await expect(window.getByText('Exported Report.docx with 46 findings.')).toBeVisible();
  const proposed = await app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown);
  expect(proposed).toMatchObject({
    defaultPath: expect.stringMatching(/[/\\]Dyffryn Arian County Council - July 2014\.docx$/),
  });
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');

  const shown = await app.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.showItemInFolder = (item) => void paths.push(item);
    return paths;
  });
  await window.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => shown.jsonValue()).toEqual([file]);
});

test('a Word file that is open elsewhere is left alone, and the window says so', async () => {
  const file = path.join(folder, 'Report.docx');
  await writeFile(file, 'old');
  await writeFile(path.join(folder, '.~lock.Report.docx#'), '');
  await exportTo(arolwg.app, file);
  await expect(arolwg.window.getByText(/is open in another program/)).toBeVisible();
  expect(await readFile(file, 'utf8')).toBe('old');
});

test('a folder that is gone is named', async () => {
  const gone = path.join(folder, 'gone');
  await exportTo(arolwg.app, path.join(gone, 'Report.docx'));
  await expect(arolwg.window.getByRole('status')).toContainText(`The folder ${gone} is not there.`);
});

test('an export that is stopped leaves no file and the next one works', async () => {
  const { app, window } = arolwg;
  const file = path.join(folder, 'Report.docx');
  await exportTo(app, file);
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('button', { name: 'Cancel' })).toBeHidden();
  expect(await readdir(folder)).toEqual([]);
  await exportTo(app, file);
  await expect(window.getByText('Exported Report.docx with 46 findings.')).toBeVisible();
  expect(await readdir(folder)).toEqual(['Report.docx']);
});

test('a name without its ending does not replace another file unasked', async () => {
  const { app } = arolwg;
  await writeFile(path.join(folder, 'Report.docx'), 'old');
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...asked: readonly unknown[]) => {
      Reflect.set(globalThis, 'question', asked.at(-1));
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  await exportTo(app, path.join(folder, 'Report'));
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'question') as unknown))
    .toMatchObject({ message: 'There is already a file named Report.docx in this folder.' });
  expect(await readFile(path.join(folder, 'Report.docx'), 'utf8')).toBe('old');
});
