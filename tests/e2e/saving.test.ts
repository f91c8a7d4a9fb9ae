import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { smallDocument } from '../support/build-report';
import {
  caretAfter,
  comeBackTo,
  expectSaved,
  findingsStored,
  openDesk,
  titleOf,
  type Desk,
} from './support/desk';
import { chooseInMenu } from './support/menu';
import { chooseInSaveDialog } from './support/system-dialogs';

/* "Saved" is true, and what is not saved is said. */

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk(smallDocument([{ positives: ['Children were heard.'] }]));
});

test.afterEach(async () => {
  await desk.close();
});

/** Opens the report from a library that looks at its folder again, as it does when one comes back to it. */
async function openAgain(): Promise<void> {
  await comeBackTo(desk);
  await expect(desk.window.locator('[data-row]', { hasText: 'Glan Hafren Council' })).toBeVisible();
  await desk.window.locator(`[data-row="${path.parse(desk.file).name}"]`).dblclick();
  await expect(desk.page).toBeFocused();
}

test('the window is named after the authority and marks what is not saved yet', async () => {
  const { window } = desk;
  await expect.poll(() => titleOf(desk)).toBe('Glan Hafren Council – Arolwg');
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' Now');
  expect(await titleOf(desk)).toBe('• Glan Hafren Council – Arolwg');
  await expectSaved(desk);
  await expect.poll(() => titleOf(desk)).toBe('Glan Hafren Council – Arolwg');
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Now']);
});

test('what cannot be saved is said with the reason, and Try again saves it', async () => {
  const { window, file } = desk;
  const folder = path.dirname(file);
  await rename(folder, `${folder}-away`);
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' Not lost.');
  const alert = window.getByRole('contentinfo').getByRole('alert');
  await expect(alert).toHaveText(/^Not saved: /);
  await rename(`${folder}-away`, folder);
  await window.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Not lost.']);
});

test('a report that somebody put in the bin meanwhile is put back with all that was written', async () => {
  const { window, file } = desk;
  const bin = path.join(path.dirname(file), '.bin');
  await mkdir(bin, { recursive: true });
  await caretAfter(desk, 'Children were heard.');
  await rename(file, path.join(bin, path.basename(file)));
  await window.keyboard.insertText(' Not lost.');
  const alert = window.getByRole('contentinfo').getByRole('alert');
  await expect(alert).toHaveText(/^Not saved: The report was moved to the bin or deleted/);
  await window.getByRole('button', { name: 'Put it back' }).click();
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Not lost.']);
});

test('a report whose file was damaged while one writes is put back from the window', async () => {
  const { window, file } = desk;
  await caretAfter(desk, 'Children were heard.');
  await writeFile(file, 'damaged');
  await window.keyboard.insertText(' Not lost.');
  const alert = window.getByRole('contentinfo').getByRole('alert');
  await expect(alert).toHaveText(/^Not saved: The file on the disk was damaged while/);
  await window.getByRole('button', { name: 'Put it back' }).click();
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Not lost.']);
  const kept = (await readdir(path.dirname(file))).filter((name) => name.endsWith('.damaged'));
  expect(kept).toHaveLength(1);
  await window.keyboard.insertText(' And more.');
  await expect
    .poll(() => findingsStored(desk, 1, 'positives'))
    .toEqual(['Children were heard. Not lost. And more.']);
});

test('a report that went after all was saved is not left without being asked', async () => {
  const { window, file } = desk;
  await caretAfter(desk, 'Children were heard.');
  await rm(file);
  await window.getByRole('button', { name: 'All reports' }).click();
  const question = window.getByRole('alertdialog', { name: 'The report is not saved' });
  await question.getByRole('button', { name: 'Put it back' }).click();
  await expect(window.getByRole('heading', { name: 'Arolwg' })).toBeVisible();
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard.']);
});

test('whoever comes back to the window is told that the file was damaged meanwhile', async () => {
  const { window, file } = desk;
  await writeFile(file, 'damaged');
  await comeBackTo(desk);
  const alert = window.getByRole('contentinfo').getByRole('alert');
  await expect(alert).toHaveText(/^Not saved: The file on the disk was damaged/);
  await window.getByRole('button', { name: 'Put it back' }).click();
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard.']);
});

test('one does not leave a report whose last words are not saved without being asked', async () => {
  const { app, window, file } = desk;
  await caretAfter(desk, 'Children were heard.');
  await rm(file);
  await writeFile(file, 'damaged');
  await window.keyboard.insertText(' Not lost.');
  await window.getByRole('button', { name: 'All reports' }).click();
  const question = window.getByRole('alertdialog', { name: 'The report is not saved' });
  await expect(question.getByRole('button', { name: 'Go back to the report' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await window.keyboard.type(' Nor this.');
  await expect(window.getByText('Children were heard. Not lost. Nor this.')).toBeVisible();
  await window.getByRole('button', { name: 'All reports' }).click();
  const copy = path.join(path.dirname(path.dirname(file)), 'copy.arolwg');
  await chooseInSaveDialog(app, copy);
  await question.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(window.getByText('A copy of the report as you see it is in')).toBeVisible();
  expect(await readFile(copy, 'utf8')).toContain('Children were heard. Not lost. Nor this.');
  await question.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(window.getByRole('heading', { name: 'Arolwg' })).toBeVisible();
});

test('one who waits to leave may go as soon as saving works again', async () => {
  const { window, file } = desk;
  const folder = path.dirname(file);
  await caretAfter(desk, 'Children were heard.');
  await rename(folder, `${folder}-away`);
  await window.keyboard.insertText(' Not lost.');
  await window.getByRole('button', { name: 'All reports' }).click();
  const question = window.getByRole('alertdialog', { name: 'The report is not saved' });
  await expect(question).toBeVisible();
  await rename(`${folder}-away`, folder);
  await expect(window.getByRole('heading', { name: 'Arolwg' })).toBeVisible({ timeout: 20_000 });
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Not lost.']);
});

test('what was left without saving never comes back over what is written later', async () => {
  const { window, file } = desk;
  const sound = await readFile(file);
  await writeFile(file, 'damaged');
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' Given up.');
  await window.getByRole('button', { name: 'All reports' }).click();
  await window.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(window.getByRole('heading', { name: 'Arolwg' })).toBeVisible();
  await writeFile(file, sound);
  await openAgain();
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' Later.');
  await expectSaved(desk);
  await expect(window.getByRole('contentinfo').getByRole('alert')).toHaveCount(0);
  await window.waitForTimeout(1500);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Later.']);
});

test('a new report does not take the place of one whose last words are not saved unasked', async () => {
  const { app, window, file } = desk;
  const sound = await readFile(file);
  await writeFile(file, 'damaged');
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' Not lost.');
  await chooseInMenu(app, 'new-report');
  await window.getByRole('combobox', { name: 'Authority' }).fill('Gwynedd');
  await window.getByRole('option', { name: 'Gwynedd Council' }).click();
  await window.getByRole('button', { name: 'Create report' }).click();
  const question = window.getByRole('alertdialog', { name: 'The report is not saved' });
  await question.getByRole('button', { name: 'Go back to the report' }).click();
  await writeFile(file, sound);
  await window.getByRole('contentinfo').getByRole('button', { name: 'Put it back' }).click();
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Not lost.']);
});

test('leaving a report saves its last words first', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' At once.');
  await window.getByRole('button', { name: 'All reports' }).click();
  await expect(window.getByRole('heading', { name: 'Arolwg' })).toBeVisible();
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. At once.']);
});
