import { expect, test } from '@playwright/test';
import { smallDocument } from '../support/build-report';
import {
  caretAfter,
  expectSaved,
  findingsShown,
  findingsStored,
  openDesk,
  type Desk,
} from './support/desk';

/* Writing in a report: findings, what is locked, what comes from elsewhere. */

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk(
    smallDocument([
      { positives: ['Children were heard.', 'Plans were clear.'], improvements: ['Staff left.'] },
      {},
    ]),
  );
});

test.afterEach(async () => {
  await desk.close();
});

test('findings are written one after the other with Enter, and are on the disk a moment later', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Plans were clear.');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Reviews were held on time.');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await expect(findingsShown(desk, 1, 'positives')).toHaveCount(4);
  await expect(window.getByText('This finding is still empty.').first()).toBeVisible();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.type('Too many ');
  await window.keyboard.press('Control+b');
  await window.keyboard.type('moves');
  await window.keyboard.press('Control+b');
  await window.keyboard.type('. ');
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual([
    'Children were heard.',
    'Plans were clear.',
    'Reviews were held on time.',
  ]);
  expect(await findingsStored(desk, 1, 'improvements')).toEqual(['Too many moves. Staff left.']);
  await expect(desk.page.locator('strong')).toHaveText('moves');
});

test('an empty side says what to write there', async () => {
  const { window } = desk;
  const empty = findingsShown(desk, 2, 'improvements');
  const prompt = empty.locator('p').evaluate((p) => getComputedStyle(p, '::before').content);
  expect(await prompt).toBe('"Write what needs to improve"');
  await empty.click();
  await window.keyboard.type('Records were thin.');
  await expectSaved(desk);
  expect(await findingsStored(desk, 2, 'improvements')).toEqual(['Records were thin.']);
});

test('a finding is split, joined and brought back', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Children were heard.');
  for (let i = 0; i < 'heard.'.length; i += 1) await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Enter');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText([
    'Children were ',
    'heard.',
    'Plans were clear.',
  ]);
  await window.keyboard.press('Backspace');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText([
    'Children were heard.',
    'Plans were clear.',
  ]);
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(findingsShown(desk, 1, 'positives')).toHaveCount(2);
});

test('Ctrl+A and Delete empty the findings, keep the report, and one undo brings all back', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Staff left.');
  await window.keyboard.press('Control+a');
  await window.keyboard.press('Delete');
  await expect(window.getByText('3 findings deleted.')).toBeVisible();
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['']);
  await expect(window.getByRole('heading', { name: 'Question 2' })).toBeVisible();
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual([]);
  await window.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
  await expect(findingsShown(desk, 1, 'positives')).toHaveText([
    'Children were heard.',
    'Plans were clear.',
  ]);
});

test('who typed over everything can read what happened while typing on, until it is undone', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Staff left.');
  await window.keyboard.press('Control+a');
  await window.keyboard.type('They');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['They']);
  const note = window.getByText('3 findings deleted.');
  await expect(note).toBeVisible();
  await expect(window.getByRole('alertdialog').getByRole('button', { name: 'Undo' })).toBeHidden();
  await window.keyboard.press('Control+z');
  await expect(note).toBeHidden();
  await expect(findingsShown(desk, 1, 'positives')).toHaveText([
    'Children were heard.',
    'Plans were clear.',
  ]);
});

test('a question is locked, says so beside the caret, and opens with its lock by key', async () => {
  const { window, page } = desk;
  await page.getByText('What of matter 1?').click();
  await window.keyboard.press('End');
  await window.keyboard.type('x');
  await expect(window.locator('.caret-hint')).toHaveText(/^The question is locked/);
  await window.keyboard.press('ArrowDown');
  await expect(window.locator('.caret-hint')).toHaveCount(0);
  // At once, as by a click in the outline, and from one question to the next.
  await page.getByText('What of matter 1?').click();
  await window.keyboard.type('x');
  await expect(window.locator('.caret-hint')).toBeVisible();
  await page.getByText('What of matter 2?').click();
  await expect(window.locator('.caret-hint')).toHaveCount(0, { timeout: 2000 });
  await expect(page.getByText('What of matter 1?', { exact: true })).toBeVisible();
  const lock = window.getByRole('button', { name: '“Question 1” is locked. Unlock “Question 1”' });
  await lock.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: '“Question 1” can be changed.' })).toBeFocused();
  await page.getByText('What of matter 1?').click();
  await window.keyboard.press('End');
  await window.keyboard.press('Backspace');
  await window.keyboard.type(', then?');
  await expect(page.getByText('What of matter 1, then?')).toBeVisible();
});

test('words copied from one finding are pasted into another', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Staff left.');
  await window.keyboard.press('Shift+Home');
  await window.keyboard.press('Control+x');
  await expect(findingsShown(desk, 1, 'improvements')).toHaveText(['']);
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+v');
  await expect(findingsShown(desk, 1, 'positives')).toHaveText([
    'Children were heard.',
    'Staff left.',
    'Plans were clear.',
  ]);
});

test('a list from another program becomes findings, with one undo', async () => {
  const { app, window } = desk;
  await app.evaluate(({ clipboard }) => clipboard.writeText('• One thing.\n• Another\nthing.\n'));
  await caretAfter(desk, 'Plans were clear.');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+v');
  const positives = findingsShown(desk, 1, 'positives');
  await expect(positives).toHaveText([
    'Children were heard.',
    'Plans were clear.',
    'One thing.',
    'Another thing.',
  ]);
  await window.keyboard.press('Control+z');
  await expect(positives).toHaveCount(3);
});

test('words from Google Docs are bold only where they look so', async () => {
  const { window } = desk;
  const html =
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">Plain and </span><span style="font-weight:700">bold.</span></p></b>';
  await caretAfter(desk, 'Plans were clear.');
  await window.keyboard.press('Enter');
  await desk.page.evaluate((page, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    page.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
  await expect(findingsShown(desk, 1, 'positives').last()).toHaveText('Plain and bold.');
  await expect(desk.page.locator('strong')).toHaveText(['bold.']);
});

test('accents are typed as on a Welsh keyboard', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Staff left.');
  await window.keyboard.insertText(' Llŷn a Môn, ŵyth');
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'improvements')).toEqual(['Staff left. Llŷn a Môn, ŵyth']);
});

test('an accent that is composed replaces what is selected, over a border too, and no locked word', async () => {
  const { window, page } = desk;
  const keyboard = await window.context().newCDPSession(window);
  const compose = async () => {
    for (const text of ['w', 'ŵ']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    }
    await keyboard.send('Input.insertText', { text: 'ŵ' });
  };
  await page.getByText('What of matter 1?').click();
  await window.keyboard.press('End');
  await compose();
  await expect(page.getByText('What of matter 1?', { exact: true })).toBeVisible();
  await expect(window.locator('.caret-hint')).toHaveText(/^The question is locked/);
  await caretAfter(desk, 'Plans were clear.');
  await window.keyboard.press('Home');
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+End');
  await compose();
  await expect(findingsShown(desk, 1, 'positives')).toHaveText(['Children were heard.', 'ŵ']);
  await expect(findingsShown(desk, 1, 'improvements')).toHaveText(['']);
});
