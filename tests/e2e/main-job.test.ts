import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Report } from '../../src/core/report/report';
import { readingLines } from '../../src/core/report/reading-order';
import { decodeReport } from '../../src/services/store/report-codec';
import { readWord } from '../../src/services/word/read-word';
import { convert, pageTexts } from '../support/office';
import { launchArolwg, type Launched } from './support/launch';
import { chooseInOpenDialog, chooseInSaveDialog } from './support/system-dialogs';

/*
 * The main job as an inspector does it: a published report in, a finding written in the editor, Word
 * out, the pages of Word read, and the Word file in again. Once with texts of our own, and with real
 * published reports where AROLWG_CORPUS names their folder.
 */

const OWN = path.join(__dirname, '../fixtures/published');
const CORPUS = process.env['AROLWG_CORPUS'] ?? '';
const SOURCES = [
  { file: path.join(OWN, 'leading-space.txt'), authority: 'Bro Helygen County Council' },
  { file: path.join(OWN, 'bullet.txt'), authority: 'Morfa Gwylan County Borough Council' },
];
const PUBLISHED = [
  { file: 'pembrokeshire.txt', authority: 'Pembrokeshire County Council' },
  { file: 'carmarthenshire.md', authority: 'Carmarthenshire County Council' },
];
const WRITTEN = 'Young people told inspectors, in their own words, that they had been listened to.';

let arolwg: Launched;
test.beforeEach(async () => {
  arolwg = await launchArolwg();
});
test.afterEach(async () => {
  await arolwg.close();
});

for (const { file, authority } of SOURCES) {
  test(`${path.basename(file)} goes in, is added to, and comes out in Word`, () =>
    doTheMainJob(file, authority));
}

for (const { file, authority } of PUBLISHED) {
  test(`the published report ${file} goes in, is added to, and comes out in Word`, async () => {
    const published = path.join(CORPUS, file);
    test.skip(!existsSync(published), 'AROLWG_CORPUS names no folder of published reports');
    await doTheMainJob(published, authority);
  });
}

async function doTheMainJob(file: string, authority: string): Promise<void> {
  const { app, window, reportsFolder } = arolwg;
  await expect(window.locator('[data-row]')).toHaveCount(3);
  const samples = await reportsIn(reportsFolder);
  await importAndOpen(file);
  await expect(window.getByRole('heading', { name: authority })).toBeVisible();

  const [imported] = await newReports(reportsFolder, samples);
  await writeFinding(window);
  const [written] = await newReports(reportsFolder, samples);
  if (!imported || !written) throw new Error('the report is not in the library');
  expect(linesOf(written)).toEqual(withFinding(linesOf(imported)));

  const word = path.join(path.dirname(reportsFolder), 'exported.docx');
  await chooseInSaveDialog(app, word);
  await window.getByRole('button', { name: 'Export to Word' }).click();
  await expect(window.getByText(/^Exported exported\.docx with \d+ findings\.$/)).toBeVisible();
  await expectOnPages(written, word);

  await window.getByRole('button', { name: 'All reports' }).click();
  await importFile(word);
  // Its very report is in the library still: it came back equal, and is not added a second time.
  await expect(window.getByRole('alertdialog')).toContainText('The library holds this report');
  expect(await readWord(await readFile(word))).toEqual({
    ok: true,
    value: { report: written, warnings: [] },
  });
}

async function importFile(file: string): Promise<void> {
  await chooseInOpenDialog(arolwg.app, file);
  await arolwg.window.getByRole('button', { name: 'Import…' }).click();
}

async function importAndOpen(file: string): Promise<void> {
  await importFile(file);
  const dialog = arolwg.window.getByRole('dialog', { name: 'Report imported' });
  await dialog.getByRole('button', { name: 'Open report' }).click();
}

/** Writes one more finding after the last one of the report, and waits until it is on the disk. */
async function writeFinding(window: Page): Promise<void> {
  const page = window.getByRole('textbox', { name: 'Report text' });
  await page.focus();
  await page.press('Control+End');
  await page.press('Enter');
  await window.keyboard.type(WRITTEN);
  await expect(window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

async function reportsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => (name.endsWith('.arolwg') ? [path.parse(name).name] : []));
}

/** The reports in the library but those with the ids in `known`. */
async function newReports(folder: string, known: readonly string[]): Promise<readonly Report[]> {
  const ids = (await reportsIn(folder)).filter((id) => !known.includes(id));
  return Promise.all(
    ids.map(async (id) => {
      const read = decodeReport(await readFile(path.join(folder, `${id}.arolwg`)));
      if (!read.ok) throw new Error(read.failure.kind);
      return read.value;
    }),
  );
}

function linesOf(report: Report): readonly string[] {
  return readingLines(report.document).map(({ label, text }) => `${label} ${text}`.trim());
}

function withFinding(lines: readonly string[]): readonly string[] {
  return [...lines, WRITTEN];
}

/** Expects every word of `report` on the pages that LibreOffice makes of the Word file, in order. */
async function expectOnPages(report: Report, word: string): Promise<void> {
  const folder = await mkdtemp(path.join(path.dirname(word), 'pages-'));
  const [pdf] = await convert([await readFile(word)], 'pdf', folder);
  const pages = (await pageTexts(pdf ?? '')).join('\n');
  const printed = bare(pages);
  let from = 0;
  for (const line of linesOf(report)) {
    const at = printed.indexOf(bare(line), from);
    expect(at, `“${line}” after “${printed.slice(Math.max(0, from - 60), from)}”`).not.toBe(-1);
    from = at + bare(line).length;
  }
  const bullets = readingLines(report.document).filter(({ kind }) => /bullet|finding/.test(kind));
  expect(pages.match(/•/g)).toHaveLength(bullets.length);
}

/** Without what a page may change or adds: white space, capitals, bullets. */
function bare(text: string): string {
  return text.replace(/[\s•]+/g, '').toLowerCase();
}
