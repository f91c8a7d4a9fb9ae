import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchArolwg, type Launched } from './support/launch';
import { chooseInOpenDialog } from './support/system-dialogs';

const PUBLISHED = path.join(__dirname, '../fixtures/published');

let arolwg: Launched;

test.beforeEach(async () => {
  arolwg = await launchArolwg();
});

test.afterEach(async () => {
  await arolwg.close();
});

test('a published report is imported, and its counts are shown before it is opened', async () => {
  const { app, window } = arolwg;
  const expected: unknown = JSON.parse(
    await readFile(path.join(PUBLISHED, 'leading-space.expected.json'), 'utf8'),
  );
  await chooseInOpenDialog(app, path.join(PUBLISHED, 'leading-space.txt'));
  await window.getByRole('button', { name: 'Import…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Report imported' });
  await expect(dialog).toContainText('leading-space.txt is in your library now: 13 findings');
  const cells = await dialog.getByRole('table').getByRole('cell').allTextContents();
  expect(expected).toMatchObject({ authority: 'Bro Helygen County Council', findings: 13 });
  expect(cells.filter(Boolean).map(Number)).toEqual([2, 1, 2, 1, 1, 7, 1, 1, 1, 2, 1, 6]);

  await dialog.getByRole('button', { name: 'Close' }).click();
  const row = window.locator('[data-row]').filter({ hasText: 'Bro Helygen County Council' });
  await expect(row).toContainText('13');
});

test('a note of the import leads to its place, from the dialog and from the report', async () => {
  const { app, window } = arolwg;
  const text = await readFile(path.join(PUBLISHED, 'leading-space.txt'), 'utf8');
  const stray = ' o Care plans were read aloud \nto them. \n \n\nAREAS FOR IMPROVEMENT';
  const file = path.join(path.dirname(arolwg.reportsFolder), 'stray.txt');
  await writeFile(file, text.replace('AREAS FOR IMPROVEMENT', stray));
  await chooseInOpenDialog(app, file);
  await window.getByRole('button', { name: 'Import…' }).click();
  const show = window.getByRole('button', { name: 'Show “o Care plans were read aloud” in the' });
  const selected = () => window.evaluate('getSelection().toString()');
  await show.click();
  const page = window.getByRole('textbox', { name: 'Report text' });
  await expect(page).toBeFocused();
  await expect.poll(selected).toBe('Care plans were read aloud');
  await expect(page.getByText('Care plans were read aloud')).toBeInViewport();

  await window.keyboard.press('Control+Home');
  await window.getByRole('button', { name: 'Import notes' }).click();
  const dialog = window.getByRole('dialog', { name: 'Import notes' });
  await expect(dialog.getByRole('button', { name: 'Open report' })).toHaveCount(0);
  await show.press('Enter');
  await expect.poll(selected).toBe('Care plans were read aloud');
  await expect(page).toBeFocused();
  await window.keyboard.press('Delete');
  await window.getByRole('button', { name: 'Import notes' }).click();
  await show.click();
  await expect(window.getByText('is not in the report any more.').first()).toBeVisible();
});

test('the notes of an import are there after a restart, until one has looked at them', async () => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'arolwg-notes-'));
  const folders = { userData: path.join(home, 'data'), reportsFolder: path.join(home, 'reports') };
  const text = await readFile(path.join(PUBLISHED, 'leading-space.txt'), 'utf8');
  const file = path.join(home, 'undated.txt');
  await writeFile(file, text.replace(/^.*\b20\d\d\b.*$/m, ''));
  const first = await launchArolwg(folders);
  await chooseInOpenDialog(first.app, file);
  await first.window.getByRole('button', { name: 'Import…' }).click();
  await expect(first.window.getByRole('button', { name: 'Open report' })).toBeFocused();
  await first.window.keyboard.press('Enter');
  await expect(first.window.getByRole('button', { name: 'Import notes' })).toBeVisible();
  await first.close();

  const { window, close } = await launchArolwg(folders);
  await window.locator('[data-row]').filter({ hasText: 'Bro Helygen' }).dblclick();
  const notes = window.getByRole('button', { name: 'Import notes' });
  await notes.click();
  const dialog = window.getByRole('dialog', { name: 'Import notes' });
  await expect(dialog).toContainText('undated.txt');
  await dialog.getByRole('button', { name: 'Cover details' }).click();
  const cover = window.getByRole('dialog', { name: 'Cover details' });
  await expect(cover).toBeVisible();
  await cover.getByRole('button', { name: 'Month' }).click();
  await window.getByRole('option', { name: 'September' }).click();
  await cover.getByRole('textbox', { name: 'Year' }).fill('2014');
  await cover.getByRole('button', { name: 'Change the cover' }).click();
  await expect(notes).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await notes.click();
  await dialog.getByRole('button', { name: 'I have looked at these' }).click();
  await expect(notes).toHaveCount(0);
  await expect(window.getByRole('textbox', { name: 'Report text' })).toBeFocused();
  await window.getByRole('button', { name: 'All reports' }).click();
  await window.locator('[data-row]').filter({ hasText: 'Bro Helygen' }).dblclick();
  await expect(window.getByRole('textbox', { name: 'Report text' })).toBeFocused();
  await expect(notes).toHaveCount(0);
  await close();
  await rm(home, { recursive: true, force: true });
});

test('a file that is no report is refused with what to do', async () => {
  const { app, window } = arolwg;
  const minutes = path.join(path.dirname(arolwg.reportsFolder), 'minutes.txt');
  await writeFile(minutes, 'Minutes of the meeting\n\nThose present: Ann, Bethan.\n');
  await chooseInOpenDialog(app, minutes);
  await window.getByRole('button', { name: 'Import…' }).click();
  const dialog = window.getByRole('alertdialog', { name: '“minutes.txt” was not imported' });
  await expect(dialog).toContainText('This does not look like an authority report');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.locator('[data-row]')).toHaveCount(3);
});

test('a report file that the library holds already is not added twice', async () => {
  const { app, window, reportsFolder } = arolwg;
  const id = await window.locator('[data-row]').first().getAttribute('data-row');
  await chooseInOpenDialog(app, path.join(reportsFolder, `${String(id)}.arolwg`));
  await window.getByRole('button', { name: 'Open file…' }).click();
  await expect(window.getByRole('alertdialog')).toContainText('The library holds this report');
});

test('a Word file that is opened as a report file is refused with where it comes in', async () => {
  const { app, window } = arolwg;
  const word = path.join(path.dirname(arolwg.reportsFolder), 'a report.docx');
  await writeFile(word, 'PK');
  await chooseInOpenDialog(app, word);
  await window.getByRole('button', { name: 'Open file…' }).click();
  const dialog = window.getByRole('alertdialog', { name: '“a report.docx” was not added' });
  await expect(dialog).toContainText('come in with “Import…”');
});
