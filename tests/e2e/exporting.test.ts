import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { decodeReport } from '../../src/services/store/report-codec';
import { readWord } from '../../src/services/word/read-word';
import { smallDocument } from '../support/build-report';
import { caretAfter, expectSaved, openDesk, type Desk } from './support/desk';
import { ended } from './support/launch';
import { chooseInSaveDialog } from './support/system-dialogs';
import { valueOf } from './support/value-of';

/* What the window shows comes out of it, also where the report itself cannot be saved. */

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk(smallDocument([{ positives: ['Children were heard.'] }]));
});

test.afterEach(() => desk.close());

test('a report that cannot be saved is exported with all that was written, and can be copied elsewhere', async () => {
  const { app, window, file } = desk;
  const elsewhere = path.dirname(path.dirname(file));
  await caretAfter(desk, 'Children were heard.');
  await rm(file);
  await mkdir(file);
  await window.keyboard.insertText(' Not lost.');
  const foot = window.getByRole('contentinfo');
  await expect(foot.getByRole('alert')).toHaveText(/^Not saved: /);
  await chooseInSaveDialog(app, path.join(elsewhere, 'out.docx'));
  await window.getByRole('button', { name: 'Export to Word' }).click();
  await expect(window.getByText('Exported out.docx with 1 finding.')).toBeVisible();
  await expect(window.getByText('which is not saved in the report itself')).toBeVisible();
  const { document } = valueOf(
    await readWord(await readFile(path.join(elsewhere, 'out.docx'))),
  ).report;
  expect(JSON.stringify(document)).toContain('Children were heard. Not lost.');
  await chooseInSaveDialog(app, path.join(elsewhere, 'copy.arolwg'));
  await foot.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(window.getByText('A copy of the report as you see it is in')).toBeVisible();
  const copy = valueOf(decodeReport(await readFile(path.join(elsewhere, 'copy.arolwg'))));
  expect(JSON.stringify(copy.document)).toContain('Children were heard. Not lost.');
  await rm(file, { recursive: true });
  await foot.getByRole('button', { name: 'Try again' }).click();
  await foot.getByRole('button', { name: 'Put it back' }).click();
  await expectSaved(desk);
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

test('an export that has begun is finished before a closed window goes', async () => {
  const { app, window, file } = desk;
  const word = path.join(path.dirname(file), '..', 'report.docx');
  await chooseInSaveDialog(app, word);
  const end = ended(desk);
  await window.getByRole('button', { name: 'Export to Word' }).click();
  await expect(window.getByText('Laying out the pages…')).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await end;
  valueOf(await readWord(await readFile(word)));
});

test('a second export is told to wait while the first is under way', async () => {
  const { app, window } = desk;
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => new Promise(() => undefined);
  });
  await window.getByRole('button', { name: 'Export to Word' }).click();
  await expect(window.getByText('Choose where to put the Word file…')).toBeVisible();
  await window.getByRole('button', { name: 'All reports' }).click();
  await window.locator('[data-row]').last().dblclick();
  await window.getByRole('button', { name: 'Export to Word' }).click();
  await expect(window.getByRole('alert')).toContainText('Another export is still running');
});
