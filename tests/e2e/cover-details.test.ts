import { expect, test } from '@playwright/test';
import { LONGEST_TITLE } from '../../src/core/report/parse-facts';
import { smallDocument } from '../support/build-report';
import { expectSaved, openDesk, titleOf, type Desk } from './support/desk';

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

test('a name that is too long is said to be, and a Welsh name of another authority too', async () => {
  const { window } = desk;
  const name = window.getByRole('combobox', { name: 'Authority' });
  const welsh = window.getByRole('textbox', { name: 'Welsh name' });
  await name.fill('Glan Hafren Council');
  await welsh.fill('Cyngor Glan Hafren');
  await window.getByRole('button', { name: 'Change the cover' }).click();
  await window.getByRole('button', { name: 'Cover details' }).click();
  await name.fill('Llanelli Town Council');
  await expect(welsh).toHaveAccessibleDescription(
    'This is the Welsh name of “Glan Hafren Council”. Please check it.',
  );
  await name.fill('');
  await window.keyboard.insertText('Llanelli '.repeat(30));
  await expect(name).toHaveAccessibleDescription(/^This holds 200 characters and takes no more\.$/);
});

test('a long title is seen whole, and the longest that is taken can be saved', async () => {
  const { window } = desk;
  const title = window.getByRole('textbox', { name: 'Title of the inspection' });
  await title.fill('');
  await window.keyboard.insertText('Care and planning '.repeat(30));
  const hidden = await title.evaluate((it) => it.scrollHeight - it.clientHeight);
  expect(hidden).toBeLessThanOrEqual(0);
  await expect(title).toHaveAccessibleDescription(
    `This holds ${LONGEST_TITLE} characters and takes no more.`,
  );
  await title.press('Enter');
  const kept = 'Care and planning '.repeat(30).slice(0, LONGEST_TITLE).trim();
  await expect.poll(storedTitle).toBe(kept);
});

test('cover details change everywhere at once, on the disk and in the title, and undo takes them back', async () => {
  const { window, page } = desk;
  const dialog = window.getByRole('dialog', { name: 'Cover details' });
  await dialog.getByRole('combobox', { name: 'Authority' }).fill('Gwynedd');
  await window.getByRole('option', { name: 'Gwynedd Council' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Welsh name' })).toHaveValue('Cyngor Gwynedd');
  await expect(dialog.getByRole('textbox', { name: 'In Welsh' })).toHaveValue(
    'Arolygiad o Gyngor Gwynedd',
  );
  await dialog.getByRole('button', { name: 'Change the cover' }).click();
  await expect(page.getByText('Inspection of Gwynedd Council')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Gwynedd Council' })).toBeVisible();
  await expect.poll(() => titleOf(desk)).toContain('Gwynedd Council – Arolwg');
  await expectSaved(desk);
  expect((await desk.stored()).attrs.authority.cy).toBe('Cyngor Gwynedd');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Inspection of Glan Hafren Council')).toBeVisible();
});

test('a wrong year on the cover is refused with words', async () => {
  const { window } = desk;
  const year = window.getByRole('textbox', { name: 'Year' });
  await year.fill('20');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Write the year as four figures, such as 2014.')).toBeVisible();
  await year.fill('2015');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expectSaved(desk);
  expect((await desk.stored()).attrs.month).toBe('2015-08');
});
