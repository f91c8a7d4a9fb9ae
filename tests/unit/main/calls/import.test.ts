import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCalls } from '../../../../src/main/calls/import';
import type { Dialogs } from '../../../../src/main/dialogs';
import type { TaskEnd } from '../../../../src/main/tasks/run-task';
import { startLibrary } from '../../../support/app-library';
import { failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

/** The import calls of an app whose dialogs choose `path` and whose tasks end as said. */
async function importing(path: string | null, end: TaskEnd<never>) {
  const app = await startLibrary(await temporaryFolder());
  const choose = (): Promise<string | null> => Promise.resolve(path);
  const dialogs: Dialogs = {
    choosePublishedReport: choose,
    chooseReportFile: choose,
    chooseReportsFolder: choose,
    chooseExportFile: choose,
    chooseCopyFile: choose,
    askToReplace: () => Promise.resolve(false),
    askToCloseUnsaved: () => Promise.resolve(false),
    askToCloseCrashed: () => Promise.resolve(false),
    tellYielded: () => Promise.resolve(),
  };
  const tell = (): void => undefined;
  return {
    app,
    calls: importCalls({ ...app, dialogs, tell, runTask: () => Promise.resolve(end) }),
  };
}

describe('A file to import', () => {
  it.each(['overdue', 'died'] as const)(
    'whose reading takes all time or memory (%s) is refused as unsafe',
    async (kind) => {
      const { app, calls } = await importing('/downloads/report.docx', { kind });
      const before = valueOf(await app.calls.listReports());
      expect(failureOf(await calls.importReport())).toEqual({
        kind: 'refused',
        fileName: 'report.docx',
        refusal: { kind: 'word', refusal: { kind: 'unsafe', detail: kind } },
      });
      expect(valueOf(await app.calls.listReports())).toEqual(before);
    },
  );

  it('is none where the dialog is left', async () => {
    const { calls } = await importing(null, { kind: 'died' });
    expect(failureOf(await calls.importReport())).toEqual({ kind: 'cancelled' });
    expect(failureOf(await calls.addReportFile())).toEqual({ kind: 'cancelled' });
  });
});

describe('A report file from a colleague', () => {
  it('is added once, and named where it is there already or cannot be read', async () => {
    const folder = await temporaryFolder();
    const report = reportSaying('From a colleague.');
    valueOf(await (await storeIn(folder)).create(report));
    const { calls } = await importing(join(folder, `${report.id}.arolwg`), { kind: 'died' });
    expect(valueOf(await calls.addReportFile())).toBe(report.id);
    expect(failureOf(await calls.addReportFile())).toEqual({
      kind: 'refused',
      fileName: `${report.id}.arolwg`,
      refusal: { kind: 'already-there', id: report.id },
    });
    const other = await importing(join('tests', 'fixtures', 'published', 'bullet.txt'), {
      kind: 'died',
    });
    expect(failureOf(await other.calls.addReportFile())).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'file', failure: { kind: 'unreadable' } },
    });
  });

  it('is taken as what it is where it was chosen among published reports', async () => {
    const folder = await temporaryFolder();
    const report = reportSaying('From a colleague.');
    valueOf(await (await storeIn(folder)).create(report));
    const { calls } = await importing(join(folder, `${report.id}.arolwg`), { kind: 'died' });
    expect(valueOf(await calls.importReport())).toMatchObject({
      id: report.id,
      fileName: `${report.id}.arolwg`,
      findings: 1,
      warnings: [],
    });
  });
});
