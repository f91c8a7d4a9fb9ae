import { expect, test } from '@playwright/test';
import type { MenuCommand } from '../../src/core/api';
import { smallDocument } from '../support/build-report';
import {
  caretAfter,
  expectSaved,
  findingsShown,
  findingsStored,
  openDesk,
  type Desk,
} from './support/desk';
import { chooseInMenu } from './support/menu';

/* Moving and deleting findings: by key, by hand, by menu. */

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk(
    smallDocument([
      { positives: ['Alpha.', 'Bravo.', 'Charlie.'], improvements: ['Delta.'] },
      { positives: ['Echo.'] },
    ]),
  );
});

test.afterEach(async () => {
  await desk.close();
});

test('Alt+Shift+Down moves a finding on and over the border, and says where it is', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Bravo.');
  await window.keyboard.press('Alt+Shift+ArrowDown');
  await expect(window.locator('[aria-live=polite]')).toHaveText(
    /Moved to Question 1, Positives, 3 of 3\./,
  );
  await window.keyboard.press('Alt+Shift+ArrowDown');
  await expect(findingsShown(desk, 1, 'improvements')).toHaveText(['Bravo.', 'Delta.']);
  await window.keyboard.type(' More.');
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'improvements')).toEqual(['Bravo. More.', 'Delta.']);
});

test('a finding is dragged by its handle to another question, and one undo takes it back', async () => {
  const { window } = desk;
  await findingsShown(desk, 1, 'positives').nth(1).hover();
  const handle = window.getByRole('button', { name: 'Move or delete this finding' });
  await handle.hover();
  await window.mouse.down();
  const target = await findingsShown(desk, 2, 'positives').first().boundingBox();
  if (!target) throw new Error('the finding to drop beside is not drawn');
  await window.mouse.move(target.x + 10, target.y - 30, { steps: 8 });
  await expect(window.locator('.drop-line')).toBeVisible();
  await window.mouse.move(target.x + 10, target.y + target.height - 2, { steps: 4 });
  await window.mouse.up();
  await expect(findingsShown(desk, 2, 'positives')).toHaveText(['Echo.', 'Bravo.']);
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['Alpha.', 'Charlie.']);
  await expect(desk.page).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['Alpha.', 'Bravo.', 'Charlie.']);
});

test('a finding that is dragged goes back where the text changes meanwhile', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Alpha.');
  await findingsShown(desk, 1, 'positives').nth(1).hover();
  await window.getByRole('button', { name: 'Move or delete this finding' }).hover();
  await window.mouse.down();
  const target = await findingsShown(desk, 2, 'positives').first().boundingBox();
  if (!target) throw new Error('the finding to drop beside is not drawn');
  await window.mouse.move(target.x + 10, target.y + target.height - 2, { steps: 8 });
  await expect(window.locator('.drop-line')).toBeVisible();
  await window.keyboard.insertText(' And more.');
  await expect(window.locator('.drop-line')).toHaveCount(0);
  await window.mouse.up();
  const texts = ['Alpha. And more.', 'Bravo.', 'Charlie.'];
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(texts);
  await expect(findingsShown(desk, 2, 'positives')).toHaveText(['Echo.']);
});

test('the page scrolls while a finding is held at its edge', async () => {
  const { app, window } = desk;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1280, 500));
  await window.getByRole('button', { name: /^Question 1/ }).click();
  await findingsShown(desk, 1, 'positives').first().hover();
  await window.getByRole('button', { name: 'Move or delete this finding' }).hover();
  await window.mouse.down();
  const frame = await window.locator('.desk-page').boundingBox();
  if (!frame) throw new Error('the page is not drawn');
  await window.mouse.move(frame.x + 60, frame.y + frame.height - 4, { steps: 6 });
  await expect(findingsShown(desk, 2, 'improvements').first()).toBeInViewport();
  const target = await findingsShown(desk, 2, 'improvements').first().boundingBox();
  await window.mouse.move(frame.x + 60, (target?.y ?? 0) + 4, { steps: 3 });
  await window.mouse.up();
  await expect(findingsShown(desk, 2, 'improvements')).toHaveText(['Alpha.']);
});

/** Drags the second finding over the next question, and holds it there. */
async function dragOverNextQuestion(): Promise<{ readonly x: number; readonly y: number }> {
  const { window } = desk;
  await findingsShown(desk, 1, 'positives').nth(1).hover();
  await window.getByRole('button', { name: 'Move or delete this finding' }).hover();
  await window.mouse.down();
  const target = await findingsShown(desk, 2, 'positives').first().boundingBox();
  if (!target) throw new Error('the finding to drop beside is not drawn');
  await window.mouse.move(target.x, target.y, { steps: 8 });
  return target;
}

test('Escape puts a finding back that is being dragged', async () => {
  const { window } = desk;
  await dragOverNextQuestion();
  await window.keyboard.press('Escape');
  await expect(window.locator('.drop-line')).toHaveCount(0);
  await window.mouse.up();
  await expect(findingsShown(desk, 1, 'positives')).toHaveCount(3);
});

test('a finding is not held on to when another button of the mouse is pressed meanwhile', async () => {
  const { window } = desk;
  const { x, y } = await dragOverNextQuestion();
  await expect(window.locator('.drop-line')).toBeVisible();
  await window.mouse.down({ button: 'right' });
  await window.mouse.up({ button: 'right' });
  await window.mouse.move(x + 20, y, { steps: 3 });
  await window.mouse.up();
  await window.mouse.move(x + 60, y + 60, { steps: 3 });
  await expect(window.locator('.drop-line')).toHaveCount(0);
});

test('the handle opens a menu that moves and deletes, and undo brings back', async () => {
  const { window } = desk;
  const handle = window.getByRole('button', { name: 'Move or delete this finding' });
  await findingsShown(desk, 1, 'positives').first().hover();
  await handle.click();
  const impossible = window.getByRole('menuitem', { name: 'Move to the previous question' });
  await expect(impossible).toBeDisabled();
  await window.getByRole('menuitem', { name: 'Move to the other list' }).click();
  await expect(findingsShown(desk, 1, 'improvements')).toHaveText(['Delta.', 'Alpha.']);
  await findingsShown(desk, 1, 'improvements').first().hover();
  await handle.focus();
  await window.keyboard.press('Enter');
  await window.getByRole('menuitem', { name: 'Delete finding' }).click();
  await expect(findingsShown(desk, 1, 'improvements')).toHaveText(['Alpha.']);
  await window.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
  await expect(findingsShown(desk, 1, 'improvements')).toHaveText(['Delta.', 'Alpha.']);
});

test('one writes on where one was after the handle of another finding moved or deleted it', async () => {
  const { window } = desk;
  const handle = window.getByRole('button', { name: 'Move or delete this finding' });
  const choose = async (command: string): Promise<void> => {
    await findingsShown(desk, 1, 'positives').first().hover();
    await handle.click();
    await window.getByRole('menuitem', { name: command }).click();
  };
  await caretAfter(desk, 'Charlie.');
  await choose('Move down');
  await window.keyboard.type(' One');
  await choose('Delete finding');
  await window.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
  await window.keyboard.type(' two');
  await choose('Move to the other list');
  await window.keyboard.type(' three.');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText([
    'Alpha.',
    'Charlie. One two three.',
  ]);
  await expect(findingsShown(desk, 1, 'improvements')).toHaveText(['Delta.', 'Bravo.']);
});

test('the commands of the menu bar work on the finding with the caret', async () => {
  const { app, window } = desk;
  const choose = (command: MenuCommand) => chooseInMenu(app, command);
  await caretAfter(desk, 'Alpha.');
  await choose('move-finding-next-question');
  await expect(findingsShown(desk, 2, 'positives')).toHaveText(['Echo.', 'Alpha.']);
  await choose('delete-finding');
  await expect(findingsShown(desk, 2, 'positives')).toHaveText(['Echo.']);
  await choose('undo');
  await choose('undo');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['Alpha.', 'Bravo.', 'Charlie.']);
  await caretAfter(desk, 'Echo.');
  await window.keyboard.press('Shift+Home');
  await choose('mark-welsh');
  await expect(desk.page.locator('span[lang=cy]')).toHaveText('Echo.');
});
