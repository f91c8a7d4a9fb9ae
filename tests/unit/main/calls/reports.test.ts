import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { authorityNamed } from '../../../../src/core/report/known-authorities';
import type { ReportId } from '../../../../src/core/report/report';
import { answer } from '../../../../src/main/calls/answer';
import { startLibrary, type AppLibrary } from '../../../support/app-library';
import { smallDocument } from '../../../support/build-report';
import { failureOf, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const CHOICE = {
  templateId: 'authority-report-2014',
  language: 'en',
  authority: authorityNamed('Conwy County Borough Council'),
  month: '2014-08',
} as const;

/** An app with one new report. */
async function started(): Promise<{ app: AppLibrary; id: ReportId }> {
  const folder = await temporaryFolder();
  const app = await startLibrary(folder, { seeds: join(folder, 'none') });
  return { app, id: valueOf(await app.calls.createReport(CHOICE)) };
}

describe('A report, as a window asks for it,', () => {
  it('starts from a template with the chosen authority and stands in the library', async () => {
    const { app, id } = await started();
    const { report, place } = valueOf(await app.calls.openReport(id));
    expect(report.document.attrs).toMatchObject({ month: '2014-08', authority: CHOICE.authority });
    expect(place).toBeNull();
    const { entries } = valueOf(await app.calls.listReports());
    expect(entries).toMatchObject([{ kind: 'report', header: { id }, sample: false }]);
    expect(app.events).toEqual([{ kind: 'library-changed' }]);
  });

  it('is saved for the revision that the window captured', async () => {
    const { app, id } = await started();
    const document = smallDocument([{ positives: ['Children are heard.'] }]);
    const saved = valueOf(await app.calls.saveReport(id, document, 17));
    const { report } = valueOf(await app.calls.openReport(id));
    expect(saved).toEqual({ revision: 17, savedAt: report.modifiedAt, othersKept: false });
    expect(report.document).toEqual(document);
  });

  it('tells whether somebody else stored it last, and keeps the text of the window beside theirs', async () => {
    const { app, id } = await started();
    valueOf(await app.calls.openReport(id));
    expect(valueOf(await app.calls.confirmSaved(id))).toEqual({ byOthers: false });
    const theirs = smallDocument([{ positives: ['Written by somebody else.'] }]);
    valueOf(await (await storeIn(app.paths.usualReports)).saveDocument(id, theirs));
    expect(valueOf(await app.calls.confirmSaved(id))).toEqual({ byOthers: true });
    const mine = smallDocument([{ positives: ['Written by me.'] }]);
    valueOf(await app.calls.yieldToOthers(id, mine));
    expect(valueOf(await app.calls.openReport(id)).report.document).toEqual(theirs);
    expect(valueOf(await app.calls.confirmSaved(id))).toEqual({ byOthers: false });
    const [copy] = valueOf(await app.calls.listGenerations(id));
    const again = valueOf(await app.calls.copyGeneration(id, copy?.name ?? ''));
    expect(valueOf(await app.calls.openReport(again)).report.document).toEqual(mine);
  });

  it('keeps no second copy of a text that was kept when theirs replaced it', async () => {
    const { app, id } = await started();
    const mine = smallDocument([{ positives: ['Written by me.'] }]);
    valueOf(await app.calls.saveReport(id, mine, 1));
    const theirs = smallDocument([{ positives: ['Written by somebody else.'] }]);
    valueOf(await (await storeIn(app.paths.usualReports)).saveDocument(id, theirs));
    const before = valueOf(await app.calls.listGenerations(id));
    valueOf(await app.calls.yieldToOthers(id, mine));
    expect(valueOf(await app.calls.listGenerations(id))).toEqual(before);
  });

  it('keeps no copy of a text that is theirs as well', async () => {
    const { app, id } = await started();
    const { report } = valueOf(await app.calls.openReport(id));
    const before = valueOf(await app.calls.listGenerations(id));
    valueOf(await app.calls.yieldToOthers(id, report.document));
    expect(valueOf(await app.calls.listGenerations(id))).toEqual(before);
    expect(failureOf(await app.calls.yieldToOthers(id, { type: 'doc' })).kind).toBe('invalid');
  });

  it('tells when a save replaced the words of others, whose copy can be taken up again', async () => {
    const { app, id } = await started();
    valueOf(await app.calls.openReport(id));
    const theirs = smallDocument([{ positives: ['Written by somebody else.'] }]);
    const elsewhere = await storeIn(app.paths.usualReports);
    valueOf(await elsewhere.saveDocument(id, theirs));
    const mine = smallDocument([{ positives: ['Written by me.'] }]);
    expect(valueOf(await app.calls.saveReport(id, mine, 2)).othersKept).toBe(true);
    const [copy] = valueOf(await app.calls.listGenerations(id));
    expect(copy?.byOthers).toBe(true);
    const events = app.events.length;
    const again = valueOf(await app.calls.copyGeneration(id, copy?.name ?? ''));
    expect(app.events.slice(events)).toEqual([{ kind: 'library-changed' }]);
    expect(valueOf(await app.calls.openReport(again)).report.document).toEqual(theirs);
    expect(valueOf(await app.calls.openReport(id)).report.document).toEqual(mine);
  });

  it('is not saved where the text is no report, and stays as it was', async () => {
    const { app, id } = await started();
    const before = valueOf(await app.calls.openReport(id));
    for (const document of [null, {}, { ...smallDocument(), type: 'doc' }, 'text']) {
      const failure = failureOf(await app.calls.saveReport(id, document, 1));
      expect(failure).toMatchObject({ kind: 'invalid' });
    }
    expect(valueOf(await app.calls.openReport(id))).toEqual(before);
  });

  it('is not saved over a file that was damaged meanwhile', async () => {
    const { app, id } = await started();
    await writeFile(join(app.paths.usualReports, `${id}.arolwg`), 'damaged');
    expect(failureOf(await app.calls.saveReport(id, smallDocument(), 1)).kind).toBe('file');
  });

  it('is opened where it was left, after another start too', async () => {
    const { app, id } = await started();
    const place = { nodeId: 'q1p001', offset: 4, scrollTop: 250.5 };
    await app.calls.keepPlace(id, place);
    expect(valueOf(await app.calls.openReport(id)).place).toEqual(place);
    await app.settings.flush();
    const again = await startLibrary(join(app.paths.settings, '..'));
    expect(valueOf(await again.calls.openReport(id)).place).toEqual(place);
  });

  it('goes to the bin and comes back, and each change is told to the window', async () => {
    const { app, id } = await started();
    const copy = valueOf(await app.calls.duplicateReport(id));
    valueOf(await app.calls.moveToBin(id));
    const { entries, bin } = valueOf(await app.calls.listReports());
    expect(entries).toMatchObject([{ header: { id: copy } }]);
    expect(bin).toMatchObject([{ header: { id } }]);
    valueOf(await app.calls.restoreFromBin(id));
    expect(app.events).toHaveLength(4);
    expect(failureOf(await app.calls.restoreFromBin(id))).toMatchObject({ reason: 'gone' });
    expect(app.events).toHaveLength(4);
  });

  it('comes from no template that there is not', async () => {
    const { app } = await started();
    await expect(app.calls.createReport({ ...CHOICE, templateId: 'other' })).rejects.toThrow(
      'There is no template other.',
    );
  });
});

describe('A call whose arguments do not fit', () => {
  it('is thrown back with what is wrong and does nothing', async () => {
    const { app, id } = await started();
    const asked: string[] = [];
    const unreachable = (): never => expect.fail('This call was not made.');
    const calls = {
      ...app.calls,
      openReport: (report: ReportId) => {
        asked.push(report);
        return app.calls.openReport(report);
      },
      importReport: unreachable,
      addReportFile: unreachable,
      exportWord: unreachable,
      saveCopy: unreachable,
      cancelExport: unreachable,
      showInFolder: unreachable,
      chooseReportsFolder: unreachable,
      setWindowState: unreachable,
    };
    expect(() => answer(calls, 'openReport', [`${id}/..`])).toThrow('openReport: id is not a UUID');
    expect(asked).toEqual([]);
    valueOf(await answer(calls, 'openReport', [id]));
    expect(asked).toEqual([id]);
  });
});
