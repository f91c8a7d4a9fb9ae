import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { authorityNamed } from '../../src/core/report/known-authorities';
import { reportWith, smallDocument } from '../support/build-report';
import { reportOnDisk } from '../support/report-on-disk';
import { launchArolwg, type Launched } from './support/launch';
import { reportFiles, rowOf, rowsOf, SAMPLES, shelf } from './support/library';

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

async function chooseInMenu(window: Page, row: string, action: string): Promise<void> {
  await rowOf(window, row).getByRole('button').click();
  await window.getByRole('menuitem', { name: action }).click();
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
  // The sample has not the focus: the copy has, and so one knows which of the two it is.
  await expect(rowsOf(window).first()).toBeFocused();
  await shelf(window, 'Drafting').click();
  await expect(rowsOf(window)).toHaveCount(1);
  expect(await reportFiles(reportsFolder)).toHaveLength(SAMPLES + 1);

  await rowsOf(window).focus();
  await window.keyboard.press('Delete');
  await expect(window.getByText('None of your own reports is being drafted')).toBeVisible();
  expect(await reportFiles(reportsFolder)).toHaveLength(SAMPLES);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(window)).toHaveCount(1);
  await expect(rowsOf(window)).toBeFocused();
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
  await expect(window.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(rowsOf(window)).toHaveCount(1);
  await window.getByRole('button', { name: 'Empty bin…' }).click();
  await window.getByRole('button', { name: 'Delete 1 report' }).click();
  await expect(window.getByText('The bin is empty')).toBeVisible();
  expect(await reportFiles(reportsFolder)).toHaveLength(SAMPLES - 1);
  expect(await reportFiles(path.join(reportsFolder, '.bin'))).toHaveLength(0);
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
