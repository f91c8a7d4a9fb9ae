import path from 'node:path';
import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { smallDocument } from '../support/build-report';
import { openDesk } from './support/desk';
import { launchArolwg } from './support/launch';
import { chooseInOpenDialog } from './support/system-dialogs';

const WIDTHS = [1280, 1000, 800, 640, 400, 320];

async function widen(app: ElectronApplication, window: Page, width: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size, 700);
  }, width);
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width);
  // What follows the width from script has followed it by the second frame.
  await window.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** By how much an element is wider inside than what it shows: what one would scroll sideways. */
function hiddenAside(element: Locator): Promise<number> {
  return element.evaluate((it) => it.scrollWidth - it.clientWidth);
}

/** Those of the elements shown that do not lie between the window's edges, as their markup. */
function beyondEdges(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all
      .filter((it) => it.checkVisibility())
      .filter((it) => {
        const { left, right } = it.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      })
      .map((it) => it.outerHTML),
  );
}

async function expectNothingAside(window: Page, panes: readonly string[]): Promise<void> {
  for (const pane of ['html', ...panes])
    expect(await hiddenAside(window.locator(pane)), pane).toBeLessThanOrEqual(1);
  expect(await beyondEdges(window.getByRole('button'))).toEqual([]);
}

test('the caret stays in the window that is made narrower or lower', async () => {
  const findings = Array.from(
    { length: 30 },
    (_, i) => `Finding ${i}: ${'children say '.repeat(20)}`,
  );
  const desk = await openDesk(smallDocument([{ positives: findings }]));
  const { app, window } = desk;
  await widen(app, window, 1280);
  await desk.page.getByText('Finding 20:').click();
  const caretIsInView = () =>
    window.evaluate(() => {
      const { top, bottom } =
        getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect(0, -1);
      const page = document.querySelector('.desk-page')?.getBoundingClientRect();
      return page !== undefined && top >= page.top && bottom <= page.bottom;
    });
  for (const width of [800, 480, 320, 1280]) {
    await widen(app, window, width);
    await expect.poll(caretIsInView, `${width}`).toBe(true);
  }
  await desk.close();
});

test('the handle of a finding stays beside it when the window is made wider or narrower', async () => {
  const desk = await openDesk(smallDocument([{ positives: ['One.', 'Two.'] }]));
  const { app, window } = desk;
  await widen(app, window, 1280);
  await desk.page.getByText('Two.').click();
  const handle = window.getByRole('button', { name: 'Move or delete this finding' });
  const finding = window.locator('.finding', { hasText: 'Two.' });
  const between = async (): Promise<number> => {
    const [grip, words] = [await handle.boundingBox(), await finding.boundingBox()];
    return Math.round((words?.x ?? 0) - (grip?.x ?? 0));
  };
  const before = await between();
  for (const width of [1920, 1000]) {
    await widen(app, window, width);
    await expect.poll(between, `${width}`).toBe(before);
  }
  await desk.close();
});

test('the library needs no sideways scrolling, however narrow its window', async () => {
  const { app, window, close } = await launchArolwg();
  const header = window.locator('.library-header');
  const row = window.locator('[data-row]').filter({ hasText: 'Aberllanw' });
  for (const width of WIDTHS) {
    await widen(app, window, width);
    await expectNothingAside(window, ['.library', '.library-main', '.report-list', '.shelves']);
    for (const action of ['Open file…', 'Import…', 'New report'])
      await expect(header.getByRole('button', { name: action })).toBeInViewport({ ratio: 1 });
    for (const cell of ['.cell-authority', '.cell-state', '.cell-changed', '.cell-actions'])
      await expect(row.locator(cell)).toBeVisible();
  }
  await row.getByRole('button').click();
  await window.getByRole('menuitem', { name: 'Move to bin' }).click();
  await window.getByRole('option', { name: 'Bin' }).click();
  await expect(row.getByRole('button', { name: 'Restore' })).toBeVisible();
  for (const width of WIDTHS) {
    await widen(app, window, width);
    await expectNothingAside(window, ['.library', '.library-main', '.report-list']);
  }
  await close();
});

const LONG = `Schools know whom to call. ${'Llanfairpwllgwyngyllgogerychwyrndrobwll'.repeat(2)}`;

test('a report is read and written without sideways scrolling in a narrow window', async () => {
  const desk = await openDesk(
    smallDocument([{ positives: [LONG], improvements: ['Records are kept late.'] }]),
  );
  const { app, window, page } = desk;
  const finding = page.getByText('Records are kept late.');
  for (const width of WIDTHS) {
    await widen(app, window, width);
    await finding.click();
    await expectNothingAside(window, ['.desk', '.desk-header', '.desk-page', '.desk-status']);
    for (const name of ['All reports', 'Undo', 'Bold', 'Cover details', 'Export to Word'])
      await expect(window.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    await expectBesideText(window, window.locator('.finding-handle'));
    for (const lock of await window.locator('.question > .lock-button').all())
      await expectBesideText(window, lock);
  }
  await desk.close();
});

/** A tool of the page stands within the sheet, but not over what is written there. */
async function expectBesideText(window: Page, tool: Locator): Promise<void> {
  const boxes = ['.page', '.question'].map((part) => window.locator(part).boundingBox());
  const [sheet, text] = await Promise.all(boxes);
  const it = await tool.boundingBox();
  if (!sheet || !text || !it) throw new Error('The page or its tool is not shown.');
  expect(it.x).toBeGreaterThanOrEqual(sheet.x);
  expect(it.x + it.width).toBeLessThanOrEqual(sheet.x + sheet.width);
  const isBeside = it.x + it.width <= text.x || it.x >= text.x + text.width;
  expect(isBeside).toBe(true);
}

test('a narrow window shows the outline over the page, and only when asked', async () => {
  const desk = await openDesk(smallDocument([{ positives: ['Children are heard.'] }]));
  const { app, window } = desk;
  const outline = window.getByRole('navigation', { name: 'Outline' });
  const button = window.getByRole('button', { name: 'Outline' });
  await widen(app, window, 1280);
  await expect(outline).toBeVisible();
  await expect(button).toBeHidden();
  for (const width of [1000, 320]) {
    await widen(app, window, width);
    await expect(outline).toBeHidden();
    await button.click();
    await expect(outline).toBeInViewport({ ratio: 1 });
    await expectNothingAside(window, ['.desk', '.desk-page', '.outline']);
    await outline.getByText('Positives').click();
    await expect(outline).toBeHidden();
    await window.getByRole('button', { name: 'Outline', expanded: false }).click();
    await window.keyboard.press('Escape');
    await expect(outline).toBeHidden();
  }
  await desk.close();
});

test('what was read from an imported file is seen whole in a narrow window', async () => {
  const { app, window, close } = await launchArolwg();
  await chooseInOpenDialog(app, path.join(__dirname, '../fixtures/published/leading-space.txt'));
  await window.getByRole('button', { name: 'Import…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Report imported' });
  for (const width of WIDTHS) {
    await widen(app, window, width);
    await expectNothingAside(window, ['.dialog-content']);
    await expect(dialog.getByRole('columnheader', { name: 'Question 5' })).toBeVisible();
    await expect(dialog.getByRole('rowheader', { name: 'Positives' })).toBeVisible();
    expect(await beyondEdges(dialog.locator('th, td'))).toEqual([]);
  }
  await close();
});

test('a new report needs no sideways scrolling, however long the name that is typed', async () => {
  const { window, close } = await launchArolwg();
  await window.getByRole('button', { name: 'New report' }).first().click();
  await window.keyboard.type('x'.repeat(80));
  await expect(window.getByText(/^Not in the list/)).toBeVisible();
  expect(await hiddenAside(window.locator('.dialog-content'))).toBeLessThanOrEqual(1);
  await close();
});
