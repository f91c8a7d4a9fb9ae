import { expect, test } from '@playwright/test';
import { launchArolwg, type Launched } from './support/launch';

let arolwg: Launched;

test.beforeEach(async () => {
  arolwg = await launchArolwg();
});

test.afterEach(async () => {
  await arolwg.close();
});

test('a report is started for an authority that is found by its Welsh name', async () => {
  const { window } = arolwg;
  await window.getByRole('button', { name: 'New report' }).first().click();
  const dialog = window.getByRole('dialog', { name: 'New report' });
  await window.keyboard.type('ynys mon');
  await window.getByRole('option', { name: /Isle of Anglesey/ }).click();
  await dialog.getByRole('button', { name: 'Month' }).click();
  await window.getByRole('option', { name: 'August' }).click();
  await dialog.getByRole('button', { name: 'Year' }).click();
  await window.getByRole('option', { name: '2014' }).click();
  await dialog.getByRole('button', { name: 'Create report' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText('Inspection of Isle of Anglesey County Council')).toBeVisible();
});

test('an authority that is not in the list is typed, with its Welsh name', async () => {
  const { window } = arolwg;
  await window.getByRole('button', { name: 'New report' }).first().click();
  const dialog = window.getByRole('dialog', { name: 'New report' });
  await dialog.getByRole('button', { name: 'Create report' }).click();
  await expect(dialog).toContainText('Choose or type the name of the authority');
  await window.keyboard.type('Ynys Enlli Council');
  await expect(dialog).toContainText('the cover will say “Inspection of Ynys Enlli Council”');
  await dialog.getByLabel('Name in Welsh').fill('Cyngor Ynys Enlli');
  await dialog.getByRole('button', { name: 'Create report' }).click();
  await expect(dialog).toBeHidden();
  await window.getByRole('button', { name: 'All reports' }).click();
  await expect(window.locator('[data-row]').first()).toContainText('Cyngor Ynys Enlli');
});
