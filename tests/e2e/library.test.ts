import { randomUUID } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { authorityNamed } from '../../src/core/report/known-authorities';
import { reportWith, smallDocument } from '../support/build-report';
import { reportOnDisk } from '../support/report-on-disk';
import { launchArolwg, type Launched } from './support/launch';

let arolwg: Launched;
/** What the window complained of in its console, such as a style that its policy forbids. */
let complaints: string[];

test.beforeEach(async () => {
  arolwg = await launchArolwg();
  complaints = [];
  arolwg.window.on('pageerror', ({ message }) => complaints.push(message));
  arolwg.window.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

test.afterEach(async () => {
  await arolwg.close();
  expect(complaints).toEqual([]);
});

const SAMPLES = 3;

function rowsOf(window: Page): Locator {
  return window.locator('[data-row]');
}

function rowOf(window: Page, name: string): Locator {
  return rowsOf(window).filter({ hasText: name });
}

function shelf(window: Page, name: string): Locator {
  return window.getByRole('option', { name });
}

async function chooseInMenu(window: Page, row: string, action: string): Promise<void> {
  await rowOf(window, row).getByRole('button').click();
  await window.getByRole('menuitem', { name: action }).click();
}

/** Opens a report, writes at its end, and goes back to the library. */
async function writeIn(window: Page, name: string, text: string): Promise<void> {
  await rowOf(window, name).click();
  await window.locator('[contenteditable="true"]').click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(text);
  await window.getByRole('button', { name: 'All reports' }).click();
  await expect(rowsOf(window)).toHaveCount(SAMPLES);
}

/** The names of the files that a library shows. */
async function reportFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.arolwg'));
}

test('a new user sees the sample reports and what to do', async () => {
  const { window } = arolwg;
  await expect(rowsOf(window)).toHaveCount(SAMPLES);
  await expect(rowOf(window, 'Glannau Teifryn')).toContainText('Drafting');
  await expect(window.getByText('You have no reports of your own yet')).toBeVisible();
});

test('a report is found by its Welsh name and by its month, with the keyboard alone', async () => {
  const { window } = arolwg;
  await expect(rowsOf(window)).toHaveCount(SAMPLES);
  await window.keyboard.press('Control+f');
  await window.keyboard.type('CYNGOR DINAS');
  await expect(rowsOf(window)).toHaveCount(1);
  await expect(rowOf(window, 'Aberllanw')).toBeVisible();
  await window.keyboard.press('Escape');
  await window.keyboard.type('medi 2014');
  await expect(rowsOf(window)).toHaveCount(1);
  await window.keyboard.press('ArrowDown');
  await expect(rowOf(window, 'Glannau Teifryn')).toBeFocused();

  await window.getByRole('button', { name: 'Clear search' }).click();
  await window.keyboard.type('nowhere');
  await expect(window.getByText('No report matches “nowhere”')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(rowsOf(window)).toHaveCount(SAMPLES);
});

test('a copy of a sample is the user’s own, goes to the bin and comes back', async () => {
  const { window, reportsFolder } = arolwg;
  await chooseInMenu(window, 'Glannau Teifryn', 'Duplicate');
  await expect(window.getByText('A copy of “Glannau Teifryn')).toBeVisible();
  await expect(shelf(window, 'All reports')).toContainText('1');
  await shelf(window, 'Drafting').click();
  await expect(rowsOf(window)).toHaveCount(1);
  expect(await reportFiles(reportsFolder)).toHaveLength(SAMPLES + 1);

  await rowsOf(window).focus();
  await window.keyboard.press('Delete');
  await expect(window.getByText('None of your own reports is being drafted')).toBeVisible();
  expect(await reportFiles(reportsFolder)).toHaveLength(SAMPLES);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(window)).toHaveCount(1);
  expect(await reportFiles(reportsFolder)).toHaveLength(SAMPLES + 1);
});

test('a note that a report is in the bin goes once it is not', async () => {
  const { window } = arolwg;
  const binned = window.getByText(/is in the bin\.$/);
  await rowsOf(window).first().focus();
  await window.keyboard.press('Delete');
  await expect(binned).toBeVisible();
  await shelf(window, 'Bin').click();
  await rowsOf(window).getByRole('button', { name: 'Restore' }).click();
  await expect(window.getByText(/is back in the library\.$/)).toBeVisible();
  await expect(binned).toBeHidden();
});

test('Ctrl+Z in the list takes reports back out of the bin, and leaves the search alone', async () => {
  const { window } = arolwg;
  const { keyboard } = window;
  const search = window.getByRole('searchbox');
  await search.click();
  await keyboard.type('teif');
  await expect(rowsOf(window)).toHaveCount(1);
  await keyboard.press('Control+a');
  await keyboard.press('Backspace');
  await rowsOf(window).first().focus();
  for (const left of [SAMPLES - 1, SAMPLES - 2]) {
    await keyboard.press('Delete');
    await expect(rowsOf(window)).toHaveCount(left);
    await expect(rowsOf(window).first()).toBeFocused();
  }
  for (const there of [SAMPLES - 1, SAMPLES, SAMPLES]) {
    await keyboard.press('Control+z');
    await expect(rowsOf(window)).toHaveCount(there);
    await expect(search).toHaveValue('');
  }
});

test('the keyboard stays in the list while reports go to the bin and back, and then on the shelf', async () => {
  const { window } = arolwg;
  const { keyboard } = window;
  await rowsOf(window).first().focus();
  for (let left = SAMPLES; left > 0; left -= 1) {
    await expect(rowsOf(window)).toHaveCount(left);
    await expect(rowsOf(window).first()).toBeFocused();
    await keyboard.press('Delete');
  }
  await expect(shelf(window, 'All reports')).toBeFocused();

  await shelf(window, 'Bin').click();
  await rowsOf(window).first().focus();
  for (let left = SAMPLES; left > 0; left -= 1) {
    await expect(rowsOf(window)).toHaveCount(left);
    await expect(rowsOf(window).first()).toBeFocused();
    await keyboard.press('Enter');
    await expect(window.getByRole('menuitem', { name: 'Restore' })).toBeFocused();
    await keyboard.press('Enter');
  }
  await expect(shelf(window, 'Bin')).toBeFocused();
});

test('the bin gives back what was put into it and is emptied only when told so twice', async () => {
  const { window, reportsFolder } = arolwg;
  for (const name of ['Glannau Teifryn', 'Aberllanw'])
    await chooseInMenu(window, name, 'Move to bin');
  await expect(rowsOf(window)).toHaveCount(SAMPLES - 2);
  await shelf(window, 'Bin').click();
  await expect(rowsOf(window)).toHaveCount(2);
  await rowOf(window, 'Aberllanw').dblclick();
  await expect(window.getByRole('menuitem', { name: 'Restore' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(rowsOf(window)).toHaveCount(2);
  await rowOf(window, 'Aberllanw').getByRole('button', { name: 'Restore' }).click();
  await expect(rowsOf(window)).toHaveCount(1);

  await window.getByRole('button', { name: 'Empty bin…' }).click();
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(rowsOf(window)).toHaveCount(1);
  await window.getByRole('button', { name: 'Empty bin…' }).click();
  await window.getByRole('button', { name: 'Delete 1 report' }).click();
  await expect(window.getByText('The bin is empty')).toBeVisible();
  expect(await reportFiles(reportsFolder)).toHaveLength(SAMPLES - 1);
  expect(await reportFiles(path.join(reportsFolder, '.bin'))).toHaveLength(0);
});

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

test('report files that were copied into the folder by hand are told of and added', async () => {
  const { window, reportsFolder } = arolwg;
  await expect(rowsOf(window)).toHaveCount(SAMPLES);
  for (const [i, name] of ['Gwynedd Council', 'Powys County Council'].entries()) {
    const { document } = reportWith(smallDocument([{ positives: ['Children are heard.'] }]));
    const attrs = { ...document.attrs, authority: authorityNamed(name) };
    const report = { ...reportWith({ ...document, attrs }), id: randomUUID() };
    await reportOnDisk(reportsFolder, `new-${i}.arolwg`, report);
  }
  await writeFile(path.join(reportsFolder, 'zero.arolwg'), Buffer.alloc(20_000));

  await window.reload();
  await expect(
    window.getByText('2 report files in this folder are not in the list yet: new-0.arolwg, new-1'),
  ).toBeVisible();
  const unreadable = window.getByText('zero.arolwg cannot be read as a report');
  await expect(unreadable).toBeVisible();
  await expect(window.getByText('You have no reports of your own yet')).toBeHidden();
  await window.getByRole('button', { name: 'Add them to the list' }).press('Enter');

  await expect(window.getByText('2 reports added to the list.')).toBeVisible();
  await expect(rowOf(window, 'Gwynedd Council')).toBeVisible();
  await expect(rowOf(window, 'Powys County Council')).toBeVisible();
  await expect(rowsOf(window).first()).toBeFocused();
  await expect(window.getByRole('button', { name: 'Add them to the list' })).toBeHidden();
  await expect(unreadable).toBeVisible();
  const names = await reportFiles(reportsFolder);
  expect(names.filter((name) => name.startsWith('new-'))).toEqual([]);
  expect(await readFile(path.join(reportsFolder, 'zero.arolwg'))).toEqual(Buffer.alloc(20_000));
});
