import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { reportCodec } from '../../src/services/store/report-codec';
import { reportWith, smallDocument } from '../support/build-report';
import { caretAfter, expectSaved, findingsStored, openDesk, type Desk } from './support/desk';
import { chooseInMenu } from './support/menu';
import { chooseInSaveDialog } from './support/system-dialogs';

/* "Saved" is true, what is not saved is said, and Word files come of what is saved. */

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk(smallDocument([{ positives: ['Children were heard.'] }]));
});

test.afterEach(async () => {
  await desk.close();
});

/** Opens the report from a library that looks at its folder again, as it does when one comes back to it. */
async function openAgain(): Promise<void> {
  await desk.window.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(desk.window.locator('[data-row]', { hasText: 'Glan Hafren Council' })).toBeVisible();
  await desk.window.locator(`[data-row="${path.parse(desk.file).name}"]`).dblclick();
  await expect(desk.page).toBeFocused();
}

const title = () =>
  desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

test('the window is named after the authority and marks what is not saved yet', async () => {
  const { window } = desk;
  await expect.poll(title).toBe('Glan Hafren Council – Arolwg');
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' Now');
  expect(await title()).toBe('• Glan Hafren Council – Arolwg');
  await expectSaved(desk);
  await expect.poll(title).toBe('Glan Hafren Council – Arolwg');
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
  await desk.page.evaluate((page) =>
    page.ownerDocument.defaultView?.dispatchEvent(new Event('focus')),
  );
  const alert = window.getByRole('contentinfo').getByRole('alert');
  await expect(alert).toHaveText(/^Not saved: The file on the disk was damaged/);
  await window.getByRole('button', { name: 'Put it back' }).click();
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard.']);
});

test('a report that went is put back before it is exported', async () => {
  const { app, window, file } = desk;
  await chooseInSaveDialog(app, path.join(path.dirname(path.dirname(file)), 'out.docx'));
  await rm(file);
  await window.getByRole('button', { name: 'Export to Word' }).click();
  const failed = window.getByRole('alert').filter({ hasText: 'The Word file was not written' });
  await expect(failed).toContainText('“Put it back” at the foot of the report');
  await window.getByRole('button', { name: 'Put it back' }).click();
  await expectSaved(desk);
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByText('Exported out.docx with 1 finding.')).toBeVisible();
});

test('one does not leave a report whose last words are not saved without being asked', async () => {
  const { window, file } = desk;
  await caretAfter(desk, 'Children were heard.');
  await rm(file);
  await writeFile(file, 'damaged');
  await window.keyboard.insertText(' Not lost.');
  await window.getByRole('button', { name: 'All reports' }).click();
  const question = window.getByRole('alertdialog', { name: 'The report is not saved' });
  await question.getByRole('button', { name: 'Go back to the report' }).click();
  await expect(window.getByText('Children were heard. Not lost.')).toBeVisible();
  await window.getByRole('button', { name: 'All reports' }).click();
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

test('words that somebody else stored meanwhile are kept, said, and can be opened', async () => {
  const { window, file } = desk;
  const others = smallDocument([{ positives: ['Somebody else wrote this.'] }]);
  await caretAfter(desk, 'Children were heard.');
  const { modifiedAt } = reportWith(others);
  await writeFile(file, reportCodec.encode({ ...reportWith(others), modifiedAt }));
  await window.keyboard.insertText(' Mine.');
  await expectSaved(desk);
  await window.getByRole('button', { name: 'Earlier copies…' }).click();
  const copies = window.getByRole('dialog', { name: 'Earlier copies' });
  await expect(
    copies.getByRole('listitem').filter({ hasText: 'Saved by somebody else' }),
  ).toHaveCount(1);
  await copies
    .getByRole('listitem')
    .filter({ hasText: 'Saved by somebody else' })
    .getByRole('button')
    .click();
  await expect(desk.page.getByText('Somebody else wrote this.')).toBeVisible();
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Mine.']);
});

test('Save stores the report again where another program put an older file in its place', async () => {
  const { app, window, file } = desk;
  const older = await readFile(file);
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' All of them.');
  await expectSaved(desk);
  await writeFile(file, older);
  await chooseInMenu(app, 'save');
  await expect
    .poll(() => findingsStored(desk, 1, 'positives'))
    .toEqual(['Children were heard. All of them.']);
  await rm(file);
  await chooseInMenu(app, 'save');
  await expect(window.getByRole('contentinfo').getByRole('alert')).toHaveText(/^Not saved: /);
  await writeFile(file, older);
  await chooseInMenu(app, 'save');
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. All of them.']);
});

test('leaving a report saves its last words first', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' At once.');
  await window.getByRole('button', { name: 'All reports' }).click();
  await expect(window.getByRole('heading', { name: 'Arolwg' })).toBeVisible();
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. At once.']);
});

test('cover details change everywhere at once, on the disk and in the title, and undo takes them back', async () => {
  const { window, page } = desk;
  await window.getByRole('button', { name: 'Cover details' }).click();
  const dialog = window.getByRole('dialog', { name: 'Cover details' });
  await dialog.getByRole('combobox', { name: 'Authority' }).fill('Gwynedd');
  await window.getByRole('option', { name: 'Gwynedd Council' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Welsh name' })).toHaveValue('Cyngor Gwynedd');
  await expect(dialog.getByRole('textbox', { name: 'In Welsh' })).toHaveValue(
    'Arolygiad o Gyngor Gwynedd',
  );
  await dialog.getByRole('button', { name: 'Change the cover' }).click();
  await expect(page.getByText('Inspection of Gwynedd Council')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Gwynedd Council' })).toBeVisible();
  await expect.poll(title).toContain('Gwynedd Council – Arolwg');
  await expectSaved(desk);
  expect((await desk.stored()).attrs.authority.cy).toBe('Cyngor Gwynedd');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Inspection of Glan Hafren Council')).toBeVisible();
});

test('a wrong year on the cover is refused with words', async () => {
  const { window } = desk;
  await window.getByRole('button', { name: 'Cover details' }).click();
  const year = window.getByRole('textbox', { name: 'Year' });
  await year.fill('20');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Write the year as four figures, such as 2014.')).toBeVisible();
  await year.fill('2015');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expectSaved(desk);
  expect((await desk.stored()).attrs.month).toBe('2015-08');
});

test('a Word file that cannot be written is said in plain words, and can be tried again', async () => {
  const { app, window, file } = desk;
  const folder = path.join(path.dirname(file), '..');
  await chooseInSaveDialog(app, path.join(folder, 'not-there', 'report.docx'));
  await window.getByRole('button', { name: 'Export to Word' }).click();
  const alert = window.getByRole('alert').filter({ hasText: 'The Word file was not written' });
  await expect(alert).toContainText('is not there');
  await chooseInSaveDialog(app, path.join(folder, 'report.docx'));
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByText('Exported report.docx with 1 finding.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Show in folder' })).toBeVisible();
});

test('a Word file that is open elsewhere is left alone', async () => {
  const { app, window, file } = desk;
  const folder = path.join(path.dirname(file), '..');
  await writeFile(path.join(folder, 'report.docx'), 'open in Word');
  await writeFile(path.join(folder, '~$report.docx'), '');
  await chooseInSaveDialog(app, path.join(folder, 'report.docx'));
  await window.getByRole('button', { name: 'Export to Word' }).click();
  await expect(window.getByRole('alert')).toContainText('is open in another program, such as Word');
});
