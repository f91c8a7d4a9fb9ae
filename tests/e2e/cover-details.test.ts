import { expect, test } from '@playwright/test';
import { LONGEST_TITLE } from '../../src/core/report/parse-facts';
import { smallDocument } from '../support/build-report';
import { openDesk, type Desk } from './support/desk';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk(smallDocument([{ positives: ['Children are heard.'] }]));
  await desk.window.getByRole('button', { name: 'Cover details' }).click();
});

test.afterEach(() => desk.close());

async function storedTitle(): Promise<string> {
  return (await desk.stored()).attrs.title;
}

test('the cover details begin in their first field', async () => {
  await expect(desk.window.getByRole('combobox', { name: 'Authority' })).toBeFocused();
});

test('a cover without a title is allowed, and it is said what the cover then shows', async () => {
  const { window } = desk;
  const title = window.getByRole('textbox', { name: 'Title of the inspection' });
  await title.fill('');
  await expect(title).toHaveAccessibleDescription(
    'Without a title the cover shows a gap, “[title]”.',
  );
  await title.press('Enter');
  await expect.poll(storedTitle).toBe('');
});

test('a long title is seen whole, and the longest that is taken can be saved', async () => {
  const { window } = desk;
  const title = window.getByRole('textbox', { name: 'Title of the inspection' });
  await title.fill('');
  await window.keyboard.insertText('Care and planning '.repeat(30));
  const hidden = await title.evaluate((it) => it.scrollHeight - it.clientHeight);
  expect(hidden).toBeLessThanOrEqual(0);
  await title.press('Enter');
  const kept = 'Care and planning '.repeat(30).slice(0, LONGEST_TITLE).trim();
  await expect.poll(storedTitle).toBe(kept);
});
