import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchArolwg, type Launched } from './support/launch';
import { reportFiles, rowOf, rowsOf, SAMPLES, shelf, writeIn } from './support/library';

let arolwg: Launched;

test.beforeEach(async () => {
  arolwg = await launchArolwg();
});

test.afterEach(() => arolwg.close());

test('a damaged report is named as such and replaced by an earlier copy', async () => {
  const { window, reportsFolder } = arolwg;
  const row = rowOf(window, 'Aberllanw');
  const id = await row.getAttribute('data-row');
  await writeIn(window, 'Aberllanw', ' Noted.');
  const file = path.join(reportsFolder, `${String(id)}.arolwg`);
  // As a power cut may leave it. Not written in place: earlier copies share the file's blocks.
  await rm(file);
  await writeFile(file, Buffer.alloc(20_000));

  await window.reload();
  const damaged = rowOf(window, 'A file that cannot be read');
  await expect(damaged).toContainText('Aberllanw');
  await expect(damaged).toContainText('June 2014');
  await damaged.click();
  const dialog = window.getByRole('dialog', { name: /Aberllanw.* cannot be opened/ });
  await expect(dialog).toContainText(path.basename(file));
  await expect(dialog).toContainText(/\d+ findings, [\d,]+ words/);
  await expect(dialog).toContainText('The file is left alone');
  await dialog
    .getByRole('button', { name: /Use the copy of/ })
    .first()
    .click();
  await expect(dialog).toBeHidden();
  await expect(damaged).toBeHidden();
  await expect(rowOf(window, 'Aberllanw')).toBeVisible();
});

test('a report that was cut off before it was ever changed is listed by its name', async () => {
  const { window, reportsFolder } = arolwg;
  const id = await rowOf(window, 'Aberllanw').getAttribute('data-row');
  const file = path.join(reportsFolder, `${String(id)}.arolwg`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.slice(0, text.length / 2));
  await window.reload();
  const damaged = rowOf(window, 'A file that cannot be read');
  await expect(damaged).toContainText('Aberllanw City Council');
  await damaged.click();
  const dialog = window.getByRole('dialog', { name: /Aberllanw.* cannot be opened/ });
  await expect(dialog).toContainText('The file is left alone');
});

test('what is wrong with a damaged report in the bin is told, and it comes out from there', async () => {
  const { window, reportsFolder } = arolwg;
  const id = await rowOf(window, 'Aberllanw').getAttribute('data-row');
  await writeIn(window, 'Aberllanw', ' Noted.');
  const file = path.join(reportsFolder, `${String(id)}.arolwg`);
  await rm(file);
  await writeFile(file, Buffer.alloc(20_000));
  await window.reload();
  await rowOf(window, 'Aberllanw').focus();
  await window.keyboard.press('Delete');

  await shelf(window, 'Bin').click();
  await rowOf(window, 'Aberllanw').focus();
  await window.keyboard.press('Enter');
  await window.getByRole('menuitem', { name: 'What is wrong' }).click();
  const dialog = window.getByRole('dialog', { name: /Aberllanw.* cannot be opened/ });
  await expect(dialog).toContainText(path.basename(file));
  await expect(dialog).toContainText(/Restore it to use (the earlier copy|one of the \d+ earlier)/);
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText(/Aberllanw.* is back/)).toBeVisible();
  expect(await reportFiles(path.join(reportsFolder, '.bin'))).toHaveLength(0);
  expect(await readFile(file)).toHaveLength(20_000);
});

test('a report whose text is damaged is not shown, and an earlier copy takes its place', async () => {
  const { window, reportsFolder } = arolwg;
  const row = rowOf(window, 'Aberllanw');
  const file = path.join(reportsFolder, `${String(await row.getAttribute('data-row'))}.arolwg`);
  await writeIn(window, 'Aberllanw', ' Noted.');
  const text = await readFile(file, 'utf8');
  await rm(file);
  await writeFile(file, text.replace(/Noted/, 'Voted'));

  await row.click();
  await expect(window.getByText('its content is not what was saved')).toBeVisible();
  await expect(window.getByRole('button', { name: 'All reports' })).toBeFocused();
  await window.getByRole('button', { name: 'Earlier copies…' }).click();
  await window
    .getByRole('button', { name: /Use the copy of/ })
    .first()
    .click();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(window.locator('[contenteditable="true"]')).toBeVisible();
  expect(await readFile(file, 'utf8')).not.toContain('oted.');
});

test('a report of a newer version asks for an update and is left alone', async () => {
  const { window, reportsFolder } = arolwg;
  await expect(rowsOf(window)).toHaveCount(SAMPLES);
  const newer = path.join(reportsFolder, '00000000-0000-4000-8000-000000000000.arolwg');
  await writeFile(newer, '{"format":"arolwg-report","version":99,"header":{},\n"report":{}}\n');
  await window.reload();
  await rowOf(window, 'A report from a newer version').click();
  await expect(window.getByRole('dialog')).toContainText('Update Arolwg to open it');
  await expect(window.getByRole('button', { name: /copy/ })).toHaveCount(0);
});
