import { readdir } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** How many sample reports a new library holds. */
export const SAMPLES = 3;

/** The rows of the list that is shown. */
export function rowsOf(window: Page): Locator {
  return window.locator('[data-row]');
}

/** The row that says `name` somewhere. */
export function rowOf(window: Page, name: string): Locator {
  return rowsOf(window).filter({ hasText: name });
}

/** The shelf of that name, such as "Bin". */
export function shelf(window: Page, name: string): Locator {
  return window.getByRole('option', { name });
}

/** Opens a report, writes at its end, and goes back to the library. */
export async function writeIn(window: Page, name: string, text: string): Promise<void> {
  await rowOf(window, name).click();
  await window.locator('[contenteditable="true"]').click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(text);
  await window.getByRole('button', { name: 'All reports' }).click();
  await expect(rowsOf(window)).toHaveCount(SAMPLES);
}

/** The names of the files that a library shows. */
export async function reportFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.arolwg'));
}
