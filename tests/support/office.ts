import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether LibreOffice and poppler's tools are on this machine. */
export const officeIsThere = ['soffice', 'pdftotext'].every(
  (tool) => spawnSync(tool, ['--version']).error === undefined,
);

/** Converts Word files with LibreOffice, all in one start of it, in a folder of the test. */
export async function convert(
  files: readonly Uint8Array[],
  to: 'pdf' | 'docx',
  folder: string,
): Promise<readonly string[]> {
  const out = join(folder, to);
  await mkdir(out);
  const paths = files.map((_, i) => join(folder, `${to}-${i + 1}.docx`));
  await Promise.all(files.map((bytes, i) => writeFile(paths[i] ?? '', bytes)));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    out,
    ...paths,
  ]);
  return files.map((_, i) => join(out, `${to}-${i + 1}.${to}`));
}

/** The text of each page of a PDF as printed, without the head and the foot of the page. */
export async function pageTexts(pdf: string): Promise<readonly string[]> {
  // In points from the top of an A4 page: the text's area lies between 72 and 770.
  const area = ['-r', '72', '-x', '0', '-y', '68', '-W', '595', '-H', '704'];
  const { stdout } = await run('pdftotext', ['-raw', ...area, pdf, '-'], { maxBuffer: 2 ** 26 });
  return stdout.split('\f').slice(0, -1);
}
