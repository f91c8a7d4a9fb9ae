import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { reportCodec } from '../../src/services/store/report-codec';
import { reportWith, smallDocument } from '../support/build-report';
import {
  caretAfter,
  comeBackTo,
  expectSaved,
  findingsStored,
  openDesk,
  type Desk,
} from './support/desk';
import { chooseInMenu } from './support/menu';
import { chooseInSaveDialog } from './support/system-dialogs';

/* Two people, or one in two places, write in the same report: no words of either are lost unsaid. */

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk(smallDocument([{ positives: ['Children were heard.'] }]));
});

test.afterEach(() => desk.close());

/** Somebody else stores other words in the report while it is open here. */
async function othersSave({ file }: Desk, words: string): Promise<void> {
  const theirs = reportWith(smallDocument([{ positives: [words] }]));
  await writeFile(file, reportCodec.encode(theirs));
}

test('words that somebody else stored meanwhile are kept, said, and can be opened', async () => {
  const { window, file } = desk;
  const others = smallDocument([{ positives: ['Somebody else wrote this.'] }]);
  await caretAfter(desk, 'Children were heard.');
  const { modifiedAt } = reportWith(others);
  await writeFile(file, reportCodec.encode({ ...reportWith(others), modifiedAt }));
  await window.keyboard.insertText(' Mine.');
  await expectSaved(desk);
  await window.getByRole('button', { name: 'Earlier copies…' }).click();
  const copies = window.getByRole('dialog', { name: 'Earlier copies' });
  await expect(
    copies.getByRole('listitem').filter({ hasText: 'Kept when two people wrote at once' }),
  ).toHaveCount(1);
  await copies
    .getByRole('listitem')
    .filter({ hasText: 'Kept when two people wrote at once' })
    .getByRole('button')
    .click();
  await expect(desk.page.getByText('Somebody else wrote this.')).toBeVisible();
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard. Mine.']);
});

test('Save and export replace no newer words of somebody else; one chooses whose text it is to be', async () => {
  const { app, window, page, file } = desk;
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' Mine.');
  await expectSaved(desk);
  await othersSave(desk, 'Somebody else wrote this.');
  await chooseInMenu(app, 'save');
  const foot = window.getByRole('contentinfo');
  await expect(foot.getByRole('alert')).toContainText(
    'Somebody else has changed this report since',
  );
  await chooseInSaveDialog(app, path.join(path.dirname(path.dirname(file)), 'out.docx'));
  await window.getByRole('button', { name: 'Export to Word' }).click();
  const failed = window.getByRole('alert').filter({ hasText: 'The Word file was not written' });
  await expect(failed).toContainText('Choose at the foot of the window');
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Somebody else wrote this.']);

  await foot.getByRole('button', { name: 'Show theirs' }).click();
  await expect(page.getByText('Somebody else wrote this.')).toBeVisible();
  await expect(page).toBeFocused();
  await window.keyboard.insertText('And I: ');
  await expectSaved(desk);
  await window.getByRole('button', { name: 'Earlier copies…' }).click();
  const copies = window.getByRole('dialog', { name: 'Earlier copies' });
  await copies
    .getByRole('listitem')
    .filter({ hasText: 'Kept when two people wrote at once' })
    .getByRole('button')
    .click();
  await expect(page.getByText('Children were heard. Mine.')).toBeVisible();
});

test('one saves one’s own text over that of somebody else, which is kept', async () => {
  const { window } = desk;
  await othersSave(desk, 'Somebody else wrote this.');
  await comeBackTo(desk);
  await window.getByRole('contentinfo').getByRole('button', { name: 'Save mine' }).click();
  await expectSaved(desk);
  expect(await findingsStored(desk, 1, 'positives')).toEqual(['Children were heard.']);
  await window.getByRole('button', { name: 'Earlier copies…' }).click();
  await expect(
    window.getByRole('listitem').filter({ hasText: 'Kept when two people wrote at once' }),
  ).toHaveCount(1);
});

test('one’s own text is kept where an older file took its place before one left', async () => {
  const { window } = desk;
  await caretAfter(desk, 'Children were heard.');
  await window.keyboard.insertText(' Mine.');
  await expectSaved(desk);
  await othersSave(desk, 'An older text.');
  await window.getByRole('button', { name: 'All reports' }).click();
  await expect(window.getByText('yours is kept as an earlier copy')).toBeVisible();
  await window.locator(`[data-row="${path.parse(desk.file).name}"]`).dblclick();
  await expect(desk.page.getByText('An older text.')).toBeVisible();
  await chooseInMenu(desk.app, 'show-copies');
  await window
    .getByRole('listitem')
    .filter({ hasText: 'Kept when two people wrote at once' })
    .getByRole('button')
    .click();
  await expect(desk.page.getByText('Children were heard. Mine.')).toBeVisible();
});
