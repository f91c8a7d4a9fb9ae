import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { smallDocument } from '../support/build-report';
import { caretAfter, expectSaved, findingsShown, openDesk, type Desk } from './support/desk';
import { launchArolwg } from './support/launch';
import { rowOf } from './support/library';
import { chooseInMenu } from './support/menu';
import { chooseInSaveDialog } from './support/system-dialogs';

/* Where the keyboard is when the button that one pressed has gone, or the view. */

const written = (): Promise<Desk> =>
  openDesk(smallDocument([{ positives: ['One.', 'Two.'], improvements: ['Three.'] }, {}]));

test('one writes on where one was after a report was put back', async () => {
  const desk = await written();
  const { window } = desk;
  await caretAfter(desk, 'Two.');
  await unlink(desk.file);
  await window.keyboard.type(' A');
  await window.getByRole('button', { name: 'Put it back' }).click();
  await expectSaved(desk);
  await window.keyboard.type(' word.');
  await expect(findingsShown(desk, 1, 'positives').nth(1)).toHaveText('Two. A word.');
  await desk.close();
});

test('one writes on where one was after the outcome of an export was closed', async () => {
  const desk = await written();
  const { app, window } = desk;
  await caretAfter(desk, 'Two.');
  await chooseInSaveDialog(app, path.join(path.dirname(desk.file), 'x.docx'));
  await chooseInMenu(app, 'export-word');
  await expect(window.getByText('Exported x.docx')).toBeVisible();
  await window.getByRole('button', { name: 'Close' }).click();
  await window.keyboard.type(' More.');
  await expect(findingsShown(desk, 1, 'positives').nth(1)).toHaveText('Two. More.');
  await chooseInMenu(app, 'export-word');
  await expect(window.getByText('Exported x.docx')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByText('Exported x.docx')).toHaveCount(0);
  await desk.close();
});

test('one writes on where one was after the buttons beside the page', async () => {
  const desk = await written();
  const { app, window, file } = desk;
  const second = findingsShown(desk, 1, 'positives').nth(1);
  await caretAfter(desk, 'Two.');
  await window.getByRole('button', { name: 'Cover details' }).click();
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('dialog')).toBeHidden();
  await window.keyboard.type(' A');
  await window.getByRole('button', { name: 'Cover details' }).click();
  await window.getByLabel('Title of the inspection').fill('A new title');
  await window.getByRole('button', { name: 'Change the cover' }).click();
  await expect(window.getByRole('dialog')).toBeHidden();
  await window.keyboard.type(' b');
  await chooseInSaveDialog(app, path.join(path.dirname(file), 'x.docx'));
  await window.getByRole('button', { name: 'Export to Word' }).click();
  await expect(window.getByText('Exported x.docx')).toBeVisible();
  await window.keyboard.type(' c');
  await window.getByRole('button', { name: /^Saved/ }).click();
  await window.keyboard.type(' d.');
  await expect(second).toHaveText('Two. A b c d.');
  await desk.close();
});

test('one writes on where one was after clicks beside the text, on nothing', async () => {
  const desk = await written();
  const { window } = desk;
  await caretAfter(desk, 'Two.');
  const beside = [
    ['main.desk-page', { x: 10, y: 200 }],
    ['.desk-title', { x: 5, y: 5 }],
    ['.desk-header', { x: 500, y: 10 }],
    ['.desk-status', { x: 600, y: 10 }],
    ['.outline-words', { x: 5, y: 5 }],
  ] as const;
  for (const [i, [place, position]] of beside.entries()) {
    await window.locator(place).first().click({ position });
    await window.keyboard.type(` ${i}`);
  }
  await expect(findingsShown(desk, 1, 'positives').nth(1)).toHaveText('Two. 0 1 2 3 4');
  await desk.close();
});

test('one writes on where one was after a lock was clicked, or locks by key', async () => {
  const desk = await written();
  const { window, page } = desk;
  const second = findingsShown(desk, 1, 'positives').nth(1);
  await caretAfter(desk, 'Two.');
  await window.getByRole('button', { name: /Unlock “Question 1”/ }).click();
  await window.keyboard.type(' A b');
  await expect(second).toHaveText('Two. A b');
  await expect(window.getByRole('button', { name: /Lock “Question 1”/ })).toBeVisible();
  await window.keyboard.press('Control+Shift+L');
  await expect(window.getByRole('button', { name: /Unlock “Question 1”/ })).toBeVisible();
  await expect(page).toBeFocused();
  await desk.close();
});

test('a click in a gap of the page puts the caret into the nearest text', async () => {
  const desk = await written();
  const { window } = desk;
  const first = findingsShown(desk, 1, 'positives').nth(0);
  const second = findingsShown(desk, 1, 'positives').nth(1);
  const clickBelow = async (finding: typeof first, below: number): Promise<void> => {
    await finding.scrollIntoViewIfNeeded();
    const words = await finding.locator('p').last().boundingBox();
    if (!words) throw new Error('the finding is not drawn');
    await window.waitForTimeout(600);
    await window.mouse.click(words.x + words.width - 20, words.y + words.height + below);
  };
  await caretAfter(desk, 'Three.');
  await clickBelow(first, 3);
  await window.keyboard.type(' A');
  await clickBelow(second, 8);
  await window.keyboard.type(' B');
  await clickBelow(findingsShown(desk, 1, 'improvements').first(), 12);
  await window.keyboard.type(' C');
  await expect(first).toHaveText('One. A');
  await expect(second).toHaveText('Two. B');
  await expect(findingsShown(desk, 1, 'improvements')).toHaveText(['Three. C']);
  await desk.close();
});

test('a double click behind the end of a finding selects no break between two', async () => {
  const desk = await written();
  const { window } = desk;
  const first = findingsShown(desk, 1, 'positives').nth(0);
  await caretAfter(desk, 'Two.');
  const words = await first.locator('p').boundingBox();
  if (!words) throw new Error('the finding is not drawn');
  await window.mouse.dblclick(words.x + 200, words.y + words.height / 2);
  await window.keyboard.type(' More.');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['One. More.', 'Two.']);
  await desk.close();
});

test('whole findings that were cut come back whole', async () => {
  const desk = await written();
  const { window } = desk;
  await caretAfter(desk, 'One.');
  await window.keyboard.press('Home');
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Control+x');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['Two.']);
  await window.keyboard.press('Control+v');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['One.', 'Two.']);
  await desk.close();
});

test('Tab in the text does nothing and says what leads out of it', async () => {
  const desk = await written();
  const { window } = desk;
  await caretAfter(desk, 'Two.');
  await window.keyboard.press('Tab');
  await expect(window.locator('.caret-hint')).toHaveText(/F6 leads to the other parts/);
  await window.keyboard.type(' a b');
  await window.keyboard.press('Shift+Tab');
  await window.keyboard.type(' c');
  await expect(findingsShown(desk, 1, 'positives').nth(1)).toHaveText('Two. a b c');
  await desk.close();
});

test('whoever comes back from a new report is on its row', async () => {
  const { window, close } = await launchArolwg();
  await rowOf(window, 'Aberllanw').click();
  await window.getByRole('button', { name: 'All reports' }).click();
  await expect(rowOf(window, 'Aberllanw')).toBeFocused();
  await window.getByRole('button', { name: 'New report' }).first().click();
  await window.keyboard.type('Ynys Dewi Council');
  await window.getByRole('button', { name: 'Create report' }).click();
  await expect(window.locator('[contenteditable="true"]')).toBeFocused();
  await window.getByRole('button', { name: 'All reports' }).click();
  await expect(rowOf(window, 'Ynys Dewi')).toBeFocused();
  await close();
});

test('what a message offers waits until the cover details are closed', async () => {
  const desk = await written();
  const { app, window, file } = desk;
  await chooseInSaveDialog(app, path.join(path.dirname(file), 'x.arolwg'));
  await chooseInMenu(app, 'save-copy');
  const offer = window.getByRole('button', { name: 'Show in folder' });
  await expect(offer).toBeVisible();
  await window.getByRole('button', { name: 'Cover details' }).click();
  await expect(offer).toHaveCount(0);
  await window.keyboard.press('Escape');
  await expect(offer).toBeVisible();
  await desk.close();
});

test('a command for the library waits until the cover details are closed', async () => {
  const desk = await written();
  const { app, window } = desk;
  await window.getByRole('button', { name: 'Cover details' }).click();
  await window.getByLabel('Title of the inspection').fill('A new title');
  await chooseInMenu(app, 'new-report');
  await expect(window.getByRole('dialog')).toHaveCount(1);
  await expect(window.getByLabel('Title of the inspection')).toHaveValue('A new title');
  await desk.close();
});
