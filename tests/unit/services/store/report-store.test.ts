import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerOf } from '../../../../src/core/file-format/write-report';
import { makeReportsFolder, openStore } from '../../../../src/services/store/open-store';
import { faultyDisk } from '../../../support/faulty-disk';
import { anyReport } from '../../../support/arbitrary-report';
import { Clock, failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

describe('A folder of reports', () => {
  it('is said to be read only where the disk says so, and its reports are listed all the same', async () => {
    const folder = await temporaryFolder();
    const report = reportSaying('One.');
    valueOf(await (await storeIn(folder)).create(report));
    for (const code of ['EROFS', 'EACCES', 'EPERM']) {
      const disk = faultyDisk((step) => (step === 'access' ? code : undefined));
      const listed = valueOf(await (await storeIn(folder, { disk })).list());
      expect(listed).toMatchObject({ isReadOnly: true, reports: [{ header: { id: report.id } }] });
    }
  });

  it('is not said to be read only where it can be written, or the disk cannot tell', async () => {
    const folder = await temporaryFolder();
    expect(valueOf(await (await storeIn(folder)).list()).isReadOnly).toBe(false);
    const disk = faultyDisk((step) => (step === 'access' ? 'EIO' : undefined));
    expect(valueOf(await (await storeIn(folder, { disk })).list()).isReadOnly).toBe(false);
  });
});

describe('A report in the library', () => {
  it('comes back from its file exactly as it was stored, whatever it holds', async () => {
    const folder = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(anyReport(), anyReport(), async (first, second) => {
        const id = randomUUID();
        valueOf(await (await storeIn(folder)).create({ ...first, id }));
        expect(valueOf(await (await storeIn(folder)).read(id))).toEqual({ ...first, id });
        valueOf(await (await storeIn(folder)).save({ ...second, id }));
        expect(valueOf(await (await storeIn(folder)).read(id))).toEqual({ ...second, id });
      }),
      { numRuns: 60 },
    );
  });

  it('is listed with what its header says, others by their names are not', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const reports = [reportSaying('One.'), reportSaying('Two.'), reportSaying('Three.')];
    for (const report of reports) valueOf(await store.create(report));
    await writeFile(join(folder, 'notes.txt'), 'x');
    await writeFile(join(folder, 'copy of a report.arolwg'), 'x');
    await mkdir(join(folder, `${randomUUID()}.arolwg`));
    await symlink('/nowhere', join(folder, `${randomUUID()}.arolwg`));
    const { reports: listed, bin } = valueOf(await store.list());
    const headers = reports.map(headerOf).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(listed).toEqual(headers.map((header) => ({ kind: 'report', header })));
    expect(bin).toEqual([]);
  });

  it('has a header in one line however long its names are', async () => {
    const store = await storeIn(await temporaryFolder());
    const report = reportSaying('One.');
    const { document } = report;
    // Three bytes each: longer than what is first read of a file.
    const [name, inspectionOf] = ['Ẅ'.repeat(200), 'ẅ'.repeat(240)];
    const authority = {
      en: name,
      cy: name,
      inspectionOfEn: inspectionOf,
      inspectionOfCy: inspectionOf,
    };
    const long = { ...report, document: { ...document, attrs: { ...document.attrs, authority } } };
    expect(Buffer.byteLength(JSON.stringify(headerOf(long)))).toBeGreaterThan(2048);
    valueOf(await store.create(long));
    const { reports } = valueOf(await store.list());
    expect(reports).toEqual([{ kind: 'report', header: headerOf(long) }]);
  });

  it('gets a new text and the time of the save, all else stays', async () => {
    const clock = new Clock();
    const store = await storeIn(await temporaryFolder(), { clock });
    const report = reportSaying('Before.');
    valueOf(await store.create(report));
    clock.forward(5);
    const { document } = reportSaying('After.');
    const saved = valueOf(await store.saveDocument(report.id, document));
    const expected = { ...report, document, modifiedAt: clock.time };
    expect(saved).toEqual({ report: expected, othersKept: false });
    expect(valueOf(await store.read(report.id))).toEqual(expected);
  });

  it('is not written again when the text is the same', async () => {
    const store = await storeIn(await temporaryFolder());
    const report = reportSaying('Same.');
    valueOf(await store.create(report));
    const saved = valueOf(await store.saveDocument(report.id, report.document));
    expect(saved).toEqual({ report, othersKept: false });
    expect(valueOf(await store.generations(report.id))).toEqual([]);
  });

  it('is never made twice under one id', async () => {
    const store = await storeIn(await temporaryFolder());
    const report = reportSaying('First.');
    valueOf(await store.create(report));
    const failure = failureOf(await store.create(reportSaying('Second.', report.id)));
    expect(failure).toMatchObject({ kind: 'disk', reason: 'exists', code: 'EEXIST' });
    expect(valueOf(await store.read(report.id))).toEqual(report);
  });

  it('is refused when the model cannot hold it', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const failure = failureOf(
      await store.save({ ...reportSaying('One.'), modifiedAt: 'yesterday' }),
    );
    expect(failure).toMatchObject({
      kind: 'invalid',
      detail: expect.stringContaining('modifiedAt') as string,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused when it is longer than what would be opened again', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const report = reportSaying('One.');
    valueOf(await store.create(report));
    const { document } = reportSaying('x'.repeat(50_000_000));
    expect(failureOf(await store.saveDocument(report.id, document))).toMatchObject({
      kind: 'invalid',
    });
    expect(valueOf(await store.read(report.id))).toEqual(report);
  });

  it('is missing when there is none of that id, and is not made by a change', async () => {
    const store = await storeIn(await temporaryFolder());
    const { id, document } = reportSaying('Gone.');
    expect(failureOf(await store.read(id))).toMatchObject({ reason: 'gone', code: 'ENOENT' });
    expect(failureOf(await store.saveDocument(id, document))).toMatchObject({ reason: 'gone' });
  });

  it('is flushed with its folder also where its text is there already: an earlier save may have failed at that', async () => {
    const folder = await temporaryFolder();
    const steps: string[] = [];
    const disk = faultyDisk((step) => {
      steps.push(step);
      return undefined;
    });
    const store = await storeIn(folder, { disk });
    const report = reportSaying('There already.');
    valueOf(await store.create(report));
    steps.length = 0;
    valueOf(await store.saveDocument(report.id, report.document));
    expect(steps).toContain('handle.sync');
    expect(steps).not.toContain('rename');
  });

  it('can be duplicated: new id, new times, in draft again, the same text', async () => {
    const clock = new Clock();
    const store = await storeIn(await temporaryFolder(), { clock });
    const report = { ...reportSaying('Signed.'), state: 'signed-off' as const };
    valueOf(await store.create(report));
    const id = valueOf(await store.duplicate(report.id));
    expect(id).not.toBe(report.id);
    const times = { createdAt: clock.time, modifiedAt: clock.time };
    expect(valueOf(await store.read(id))).toEqual({ ...report, id, state: 'drafting', ...times });
    expect(valueOf(await store.read(report.id))).toEqual(report);
  });
});

describe('Many saves at once', () => {
  it('are written one after the other, the last one last, by two stores on one folder', async () => {
    const parent = await temporaryFolder();
    const [folder, link] = [join(parent, 'reports'), join(parent, 'link to it')];
    await mkdir(folder);
    await symlink(folder, link);
    const id = randomUUID();
    const [one, two] = [await storeIn(folder), await storeIn(link)];
    const saves = Array.from({ length: 40 }, (_, i) =>
      (i % 2 === 0 ? one : two).save(reportSaying(`Save ${i}.`, id)),
    );
    for (const save of await Promise.all(saves)) valueOf(save);
    expect(valueOf(await one.read(id))).toEqual(reportSaying('Save 39.', id));
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('of different changes to one report are all in it', async () => {
    const store = await storeIn(await temporaryFolder());
    const report = reportSaying('Start.');
    valueOf(await store.create(report));
    const changes = Array.from({ length: 20 }, () =>
      store.update(report.id, (stored) => ({
        ...stored,
        template: { ...stored.template, version: stored.template.version + 1 },
      })),
    );
    for (const change of await Promise.all(changes)) valueOf(change);
    expect(valueOf(await store.read(report.id)).template.version).toBe(21);
  });
});

describe('A reports folder', () => {
  it('that is not there is not made: a drive may be unplugged', async () => {
    const folder = join(await temporaryFolder(), 'unplugged');
    const needs = { now: new Clock().now, newReportId: randomUUID };
    expect(failureOf(await openStore(folder, needs))).toMatchObject({ reason: 'missing' });
    valueOf(await makeReportsFolder(folder));
    expect((await openStore(folder, needs)).ok).toBe(true);
  });

  it('that goes away while in use fails every call and says so', async () => {
    const folder = join(await temporaryFolder(), 'stick');
    valueOf(await makeReportsFolder(folder));
    const store = await storeIn(folder);
    const report = reportSaying('On the stick.');
    valueOf(await store.create(report));
    await rename(folder, `${folder} elsewhere`);
    expect(failureOf(await store.list())).toMatchObject({ reason: 'missing' });
    expect(failureOf(await store.read(report.id))).toMatchObject({ reason: 'missing' });
    expect(failureOf(await store.save(report))).toMatchObject({ reason: 'missing' });
    expect(failureOf(await store.moveToBin(report.id))).toMatchObject({ reason: 'missing' });
  });

  it('can have quotes, emoji and accents of both forms in its name', async () => {
    const parent = await temporaryFolder();
    for (const name of [`it's "here"`, '📁 reports', 'tŷ', 'tw\u0302r', '%20 #x']) {
      const folder = join(parent, name);
      valueOf(await makeReportsFolder(folder));
      const store = await storeIn(folder);
      const report = reportSaying('Here.');
      valueOf(await store.create(report));
      valueOf(await store.save(report));
      expect(valueOf(await store.read(report.id))).toEqual(report);
    }
  });
});
