import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import type { ReportDocument, Side } from '../../../src/core/report/document';
import { findingsOn, questionsOf } from '../../../src/core/report/walk';
import { wordsOf } from '../../../src/core/report/reading-order';
import { decodeReport, reportCodec } from '../../../src/services/store/report-codec';
import { reportWith } from '../../support/build-report';
import { launchArolwg, type Launched } from './launch';
import { valueOf } from './value-of';

/** A report of the test's own, open in the real app. */
export interface Desk {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** The page that one writes on. */
  readonly page: Locator;
  readonly file: string;
  /** The report as it is on the disk now. */
  readonly stored: () => Promise<ReportDocument>;
  /** Ends the app and starts it again on the same folders, with the report open. */
  readonly restart: () => Promise<Desk>;
  readonly close: () => Promise<void>;
}

/** Starts the app on a library that holds `document` and opens it. */
export async function openDesk(document: ReportDocument): Promise<Desk> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'arolwg-desk-'));
  const report = reportWith(document);
  const reportsFolder = path.join(home, 'reports');
  await mkdir(reportsFolder);
  const file = path.join(reportsFolder, `${report.id}.arolwg`);
  await writeFile(file, reportCodec.encode(report));
  const start = async (): Promise<Desk> => {
    const launched = await launchArolwg({ userData: path.join(home, 'user-data'), reportsFolder });
    return deskOf(launched, file, home, start);
  };
  return start();
}

async function deskOf(
  { app, window, close }: Launched,
  file: string,
  home: string,
  start: () => Promise<Desk>,
): Promise<Desk> {
  await window.locator(`[data-row="${path.parse(file).name}"]`).dblclick();
  const page = window.getByRole('textbox', { name: 'Report text' });
  await expect(page).toBeFocused();
  return {
    app,
    window,
    page,
    file,
    stored: async () => valueOf(decodeReport(await readFile(file))).document,
    restart: async () => {
      await close();
      return start();
    },
    close: async () => {
      await close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The findings of one side of a question as the page shows them. */
export function findingsShown({ window }: Desk, question: number, side: Side): Locator {
  return window
    .getByRole('region', { name: `Question ${question}` })
    .locator(`.side-${side} .finding`);
}

/** The findings of one side of a question as they are on the disk. */
export async function findingsStored(
  desk: Desk,
  question: number,
  side: Side,
): Promise<readonly string[]> {
  const document = await desk.stored();
  const found = questionsOf(document)[question - 1];
  if (!found) throw new Error(`There is no question ${question}.`);
  return findingsOn(found, side).map(({ content }) =>
    content.map((paragraph) => wordsOf(document, paragraph.content)).join('\n'),
  );
}

/** Puts the caret to the end of a finding, as a click and the End key do. */
export async function caretAfter({ page, window }: Desk, words: string): Promise<void> {
  await page.getByText(words, { exact: true }).click();
  await window.keyboard.press('End');
}

/** Waits until the window says that all is saved. */
export async function expectSaved({ window }: Desk): Promise<void> {
  await expect(window.getByRole('button', { name: /^Saved \d\d:\d\d$/ })).toBeVisible();
}

/** What the system shows as the title of the window. */
export function titleOf({ app }: Desk): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
}

/** What the window hears when a person comes back to it from another program. */
export function comeBackTo(desk: Pick<Desk, 'window'>): Promise<boolean> {
  return desk.window.evaluate(() => window.dispatchEvent(new Event('focus')));
}
