import { expect, test } from '@playwright/test';
import { smallDocument } from '../support/build-report';
import { findingsShown, openDesk, type Desk } from './support/desk';

/* Finding one's way in a report: outline, panes, coming back to where one was. */

const SENTENCE =
  'The authority knew its children well, and most of them said so when they were asked. ';

/** Questions with as many findings on each side, each of some lines. */
const longDocument = (questions: number, findings: number) =>
  smallDocument(
    Array.from({ length: questions }, (_, q) => ({
      positives: texts(`Good ${q + 1}`, findings),
      improvements: texts(`Weak ${q + 1}`, findings),
    })),
  );

const texts = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${name}.${i + 1}. ${SENTENCE.repeat(3)}`.trim());

let desk: Desk | undefined;

async function open(questions: number, findings: number): Promise<Desk> {
  desk = await openDesk(longDocument(questions, findings));
  return desk;
}

test.afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

test('the outline counts, leads to each place, and shows where one is', async () => {
  const { window, page } = await open(5, 4);
  const outline = window.getByRole('navigation', { name: 'Outline' });
  await expect(outline.getByRole('button')).toHaveCount(2 + 5 * 3);
  await outline.getByRole('button', { name: 'Areas for improvement, 4 findings' }).nth(3).click();
  await expect(page).toBeFocused();
  await expect(page.getByText('Weak 4.1.')).toBeInViewport();
  await expect(outline.locator('[aria-current]')).toHaveText('Areas for improvement4');
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await expect(outline.locator('[aria-current]')).toHaveText('Areas for improvement5');
});

test('scrolling the page moves the outline', async () => {
  const { window, page } = await open(5, 4);
  const outline = window.getByRole('navigation', { name: 'Outline' });
  await page.hover();
  await page.getByText('Good 5.1.').scrollIntoViewIfNeeded();
  await window.mouse.wheel(0, 500);
  await expect(outline.locator('[aria-current]')).toHaveText(/Positives|Areas|Question 5/);
  await window.mouse.wheel(0, -20000);
  await expect(outline.locator('[aria-current]')).toHaveText('Cover');
});

test('the outline is one stop for Tab, and arrow keys lead through it', async () => {
  const { window, page } = await open(2, 1);
  const outline = window.getByRole('navigation', { name: 'Outline' });
  await expect(outline.locator('[tabindex="0"]')).toHaveCount(1);
  await expect(outline.locator('[tabindex="0"]')).toHaveText('Cover');
  await outline.locator('[tabindex="0"]').focus();
  await window.keyboard.press('ArrowDown');
  await expect(outline.getByRole('button', { name: 'Introduction' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(page).toBeFocused();
});

test('F6 goes from pane to pane and back to the words', async () => {
  const { window, page } = await open(1, 1);
  const pane = () =>
    window.evaluate(() => document.activeElement?.closest('[data-pane]')?.className.split(' ')[0]);
  await expect(page).toBeFocused();
  const seen: (string | undefined)[] = [];
  for (let i = 0; i < 4; i += 1) {
    await window.keyboard.press('F6');
    seen.push(await pane());
  }
  expect(seen).toEqual(['desk-status', 'desk-header', 'outline', 'desk-page']);
  await expect(page).toBeFocused();
  await window.keyboard.press('Shift+F6');
  expect(await pane()).toBe('outline');
});

test('a report opens where it was left', async () => {
  const first = await open(5, 4);
  await first.page.getByText('Weak 4.3.').click({ position: { x: 40, y: 8 } });
  await first.window.keyboard.press('Home');
  const top = () => first.window.locator('.desk-page').evaluate((d) => Math.round(d.scrollTop));
  const left = await top();
  expect(left).toBeGreaterThan(1000);
  desk = await first.restart();
  const { window } = desk;
  await expect
    .poll(() => window.locator('.desk-page').evaluate((d) => Math.round(d.scrollTop)))
    .toBe(left);
  await window.keyboard.type('Here: ');
  await expect(window.getByText('Here: Weak 4.3.')).toBeInViewport();
});

test('a report opens where it was left at once after the caret moved', async () => {
  const { window, page } = await open(5, 4);
  const top = () => window.locator('.desk-page').evaluate((d) => Math.round(d.scrollTop));
  await page.getByText('Weak 4.3.').click({ position: { x: 40, y: 8 } });
  const left = await top();
  await window.getByRole('button', { name: 'All reports' }).click();
  await window.locator('[data-row]').first().dblclick();
  await expect(page).toBeFocused();
  await expect.poll(top).toBe(left);
});

test('a double click opens a report and touches nothing in it', async () => {
  const { window, page } = await open(5, 4);
  const words = page.getByText('Weak 4.3.');
  await words.click({ position: { x: 40, y: 8 } });
  await window.keyboard.press('Home');
  await window.getByRole('button', { name: 'All reports' }).click();
  const row = await window.locator('[data-row]').first().boundingBox();
  if (!row) throw new Error('the row is not drawn');
  await window.mouse.move(row.x + 300, row.y + row.height / 2);
  for (const clickCount of [1, 2]) {
    await window.mouse.down({ clickCount });
    await window.mouse.up({ clickCount });
    if (clickCount === 1) await expect(page).toBeFocused();
  }
  await window.keyboard.insertText('Here: ');
  await expect(window.getByText('Here: Weak 4.3.')).toBeInViewport();
});

test('a very long report leads to its end at once and is written in there', async () => {
  const { window, page } = await open(5, 30);
  await expect(window.locator('.many-findings')).toHaveCount(1);
  const outline = window.getByRole('navigation', { name: 'Outline' });
  const last = outline.getByRole('button', { name: 'Areas for improvement, 30 findings' }).last();
  await last.click();
  await expect(page.getByText('Weak 5.1.')).toBeInViewport();
  await expect(
    page.getByRole('region', { name: 'Question 5' }).getByRole('heading', { name: 'Areas' }),
  ).toBeInViewport();
  await window.keyboard.press('Control+Home');
  await expect(page.getByText('Inspection of Glan Hafren Council')).toBeInViewport();
  await window.keyboard.press('Control+End');
  await expect(page.getByText('Weak 5.30.')).toBeInViewport({ ratio: 1 });
  await window.keyboard.type(' The end.');
  await expect(page.getByText(/The end\.$/)).toBeInViewport();
  if (desk) await expect(findingsShown(desk, 5, 'improvements')).toHaveCount(30);
});

test('in a narrow window the outline is a drawer', async () => {
  const { app, window, page } = await open(2, 2);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(820, 640));
  const outline = window.getByRole('navigation', { name: 'Outline' });
  await expect(outline).toBeHidden();
  await window.getByRole('button', { name: 'Outline' }).click();
  await outline.getByRole('button', { name: 'Question 2' }).click();
  await expect(outline).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Question 2' })).toBeInViewport();
});

test('the page is one text box, and its parts have names', async () => {
  const { window, page } = await open(2, 2);
  await expect(window.getByRole('textbox')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Introduction' })).toBeVisible();
  const list = page.getByRole('region', { name: 'Question 2' }).getByRole('list');
  await expect(list.first()).toHaveAccessibleName('Positives');
  await expect(list.first().getByRole('listitem')).toHaveCount(2);
});
