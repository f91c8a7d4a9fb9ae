import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../../src/core/report/reading-order';
import { parseReport } from '../../../../src/core/report/parse-report';
import type { Result } from '../../../../src/core/result';
import {
  importFile,
  type ImportedFile,
  type ImportFailure,
} from '../../../../src/services/import/import-file';
import { loadTemplates } from '../../../../src/services/templates/load-templates';
import { exportWord } from '../../../../src/services/word/export-word';
import { countingIds } from '../../../support/build-report';
import { failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';
import { withPart } from '../../../support/word-parts';

const NOW = '2014-09-01T08:00:00.000Z';

async function importAt(path: string): Promise<Result<ImportedFile, ImportFailure>> {
  return importFile(path, {
    now: () => NOW,
    newReportId: randomUUID,
    newId: countingIds(),
  });
}

describe('A published report that is imported', () => {
  it('is a new draft on the template whose structure it follows', async () => {
    const { report } = valueOf(await importAt('tests/fixtures/published/bullet.txt'));
    expect(report).toMatchObject({
      template: { id: 'authority-report-2014', version: 1 },
      state: 'drafting',
      createdAt: NOW,
      modifiedAt: NOW,
    });
    expect(valueOf(parseReport(report))).toEqual(report);
    expect(reportText(report.document)).toContain('Morfa Gwylan');
  });

  it('follows a template that comes with Arolwg', async () => {
    const { report } = valueOf(await importAt('tests/fixtures/published/bullet.txt'));
    const templates = valueOf(await loadTemplates('templates'));
    expect(templates.map(({ id }) => id)).toContain(report.template.id);
  });

  it('that Arolwg exported as Word is the very report that was exported', async () => {
    const folder = await temporaryFolder();
    const report = reportSaying('Children said so.');
    const path = join(folder, 'Report.DOCX');
    await writeFile(path, await exportWord(report, { kind: 'draft' }));
    expect(valueOf(await importAt(path))).toEqual({ report, warnings: [] });
  });

  it('that was changed in Word says what of it did not come in', async () => {
    const path = join(await temporaryFolder(), 'f.docx');
    const exported = await exportWord(reportSaying('Children said so.'), {
      kind: 'draft',
      pageNumbers: false,
    });
    await writeFile(
      path,
      await withPart(exported, 'word/footer1.xml', (xml) => xml.replace('Page ', 'Secret. Page ')),
    );
    expect(valueOf(await importAt(path)).warnings).toEqual([
      { kind: 'running-heads', line: null, quote: 'Secret. Page  of' },
    ]);
  });
});

const corpus = process.env.AROLWG_CORPUS ?? '';
const isThere = existsSync(join(corpus, 'pembrokeshire.txt'));
if (!isThere) console.info('AROLWG_CORPUS names no folder with published reports: tests skipped');

describe('A real published report', () => {
  it.skipIf(!isThere).each(['carmarthenshire.md', 'pembrokeshire.txt'])(
    '(%s) goes through the library and Word and is the same report after',
    async (name) => {
      const folder = await temporaryFolder();
      const { report } = valueOf(await importAt(join(corpus, name)));
      const store = await storeIn(folder);
      valueOf(await store.create(report));
      const stored = valueOf(await store.read(report.id));
      expect(stored).toEqual(report);
      const path = join(folder, 'f.docx');
      await writeFile(path, await exportWord(stored, { kind: 'final' }));
      expect(valueOf(await importAt(path)).report).toEqual(report);
    },
  );
});

describe('A file that is not imported', () => {
  it.each([
    ['text of more than ten megabytes', 'f.txt', 10_000_001, { kind: 'too-large', megabytes: 11 }],
    [
      'a Word file of more than fifty',
      'f.docx',
      50_000_001,
      { kind: 'word', refusal: { kind: 'unsafe', detail: '51 MB' } },
    ],
  ])('may be %s, which is not even read', async (_, name, size, refusal) => {
    const path = join(await temporaryFolder(), name);
    await writeFile(path, '');
    await truncate(path, size);
    expect(failureOf(await importAt(path))).toEqual({ kind: 'refused', refusal });
  });

  it('may be missing, a folder, or no report', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'f.txt');
    expect(failureOf(await importAt(path))).toMatchObject({
      kind: 'disk',
      reason: 'missing',
      path,
    });
    await mkdir(path);
    expect(failureOf(await importAt(path))).toMatchObject({ kind: 'disk', code: 'EISDIR' });
    await writeFile(join(folder, 'g.docx'), 'not Word');
    expect(failureOf(await importAt(join(folder, 'g.docx')))).toMatchObject({
      refusal: { kind: 'word', refusal: { kind: 'not-word' } },
    });
  });
});
