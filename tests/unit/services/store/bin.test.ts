import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerOf } from '../../../../src/core/file-format/write-report';
import type { ReportId } from '../../../../src/core/report/report';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import { systemError } from '../../../../src/services/store/disk-failure';
import { lockOfAnother, pause } from '../../../support/lock';
import { failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

/** A report whose damaged file was put aside for an earlier copy. */
async function mended(folder: string): Promise<ReportId> {
  const store = await storeIn(folder);
  const report = reportSaying('Mended.');
  valueOf(await store.create({ ...report, state: 'returned' }));
  valueOf(await store.save(report));
  await writeFile(join(folder, `${report.id}.arolwg`), 'damaged');
  const [copy] = valueOf(await store.generations(report.id));
  valueOf(await store.restoreGeneration(report.id, copy?.name ?? ''));
  return report.id;
}

describe('The bin', () => {
  it('waits for another Arolwg that is about to save the report', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const report = reportSaying('Being saved.');
    valueOf(await store.create(report));
    const steps: string[] = [];
    const lockIn = await lockOfAnother();
    const saving = lockIn(nodeDisk, join(folder, `${report.id}.arolwg`), async () => {
      await pause(200);
      steps.push('saved');
    });
    await pause(50);
    valueOf(await store.moveToBin(report.id));
    steps.push('put away');
    await saving;
    expect(steps).toEqual(['saved', 'put away']);
  });

  it('does not hold a report that could not be taken out of the list', async () => {
    const folder = await temporaryFolder();
    const report = reportSaying('Held fast.');
    valueOf(await (await storeIn(folder)).create(report));
    const held = join(folder, `${report.id}.arolwg`);
    const disk: Disk = {
      ...nodeDisk,
      unlink: (path) =>
        path === held ? Promise.reject(systemError('EACCES', path)) : nodeDisk.unlink(path),
    };
    const store = await storeIn(folder, { disk });
    expect(failureOf(await store.moveToBin(report.id))).toMatchObject({ code: 'EACCES' });
    const { reports, bin } = valueOf(await store.list());
    expect(reports).toHaveLength(1);
    expect(bin).toEqual([]);
  });

  it('takes a report out of the list and gives it back as it was', async () => {
    const store = await storeIn(await temporaryFolder());
    const report = reportSaying('Put away.');
    valueOf(await store.create(report));
    valueOf(await store.moveToBin(report.id));
    const entry = { kind: 'report', header: headerOf(report) };
    expect(valueOf(await store.list())).toEqual({
      reports: [],
      bin: [entry],
      strays: [],
      isReadOnly: false,
    });
    expect(failureOf(await store.read(report.id))).toMatchObject({ reason: 'gone' });
    valueOf(await store.restoreFromBin(report.id));
    expect(valueOf(await store.list())).toEqual({
      reports: [entry],
      bin: [],
      strays: [],
      isReadOnly: false,
    });
    expect(valueOf(await store.read(report.id))).toEqual(report);
  });

  it('takes damaged files too', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const { id } = reportSaying('x');
    await writeFile(join(folder, `${id}.arolwg`), 'null');
    valueOf(await store.moveToBin(id));
    expect(valueOf(await store.list()).bin).toMatchObject([{ kind: 'unreadable', id }]);
  });

  it('is emptied for good, earlier copies with it, and says how many reports that were', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const [kept, ...binned] = [reportSaying('Kept.'), reportSaying('1.'), reportSaying('2.')];
    for (const report of [kept, ...binned]) {
      valueOf(await store.create({ ...report, state: 'returned' }));
      valueOf(await store.save(report));
    }
    for (const { id } of binned) valueOf(await store.moveToBin(id));
    const ids = binned.map(({ id }) => id);
    expect(valueOf(await store.emptyBin(ids))).toBe(2);
    expect(valueOf(await store.emptyBin(ids))).toBe(0);
    expect(await readdir(join(folder, '.generations'))).toEqual([kept.id]);
    expect(await readdir(join(folder, '.bin'))).toEqual([]);
    expect(valueOf(await store.read(kept.id))).toEqual(kept);
  });

  it('is emptied with the damaged files that were put aside, of other reports they stay', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const [gone, live, other] = [await mended(folder), await mended(folder), await mended(folder)];
    for (const id of [gone, live]) valueOf(await store.moveToBin(id));
    valueOf(await store.create(reportSaying('Came again.', live)));
    await writeFile(join(folder, `${gone}.my notes`), 'x');
    expect(valueOf(await store.emptyBin([gone, live]))).toBe(2);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.damaged'));
    expect(names.map((name) => name.slice(0, live.length)).sort()).toEqual([live, other].sort());
    expect(valueOf(await store.generations(live))).toHaveLength(1);
    expect(valueOf(await store.generations(gone))).toEqual([]);
    expect(await readdir(folder)).toContain(`${gone}.my notes`);
  });

  it('has nothing to empty before anything was put there', async () => {
    const store = await storeIn(await temporaryFolder());
    expect(valueOf(await store.emptyBin([reportSaying('x').id]))).toBe(0);
  });

  it('keeps what came into it since somebody looked', async () => {
    const store = await storeIn(await temporaryFolder());
    const [seen, later] = [reportSaying('Seen.'), reportSaying('Later.')];
    for (const report of [seen, later]) {
      valueOf(await store.create(report));
      valueOf(await store.moveToBin(report.id));
    }
    expect(valueOf(await store.emptyBin([seen.id]))).toBe(1);
    expect(valueOf(await store.list()).bin).toEqual([{ kind: 'report', header: headerOf(later) }]);
  });

  it('gives a report back under a new id where there is another of its own', async () => {
    const store = await storeIn(await temporaryFolder());
    const old = reportSaying('Put away.');
    valueOf(await store.create(old));
    valueOf(await store.moveToBin(old.id));
    const again = reportSaying('Came by mail.', old.id);
    valueOf(await store.create(again));
    const id = valueOf(await store.restoreFromBin(old.id));
    expect(valueOf(await store.read(old.id))).toEqual(again);
    expect(valueOf(await store.read(id))).toEqual({ ...old, id });
    expect(valueOf(await store.list()).bin).toEqual([]);
  });

  it('gives back nothing new where the very report is in the folder again', async () => {
    const store = await storeIn(await temporaryFolder());
    const report = reportSaying('Put away.');
    valueOf(await store.create(report));
    valueOf(await store.moveToBin(report.id));
    valueOf(await store.create(report));
    expect(valueOf(await store.restoreFromBin(report.id))).toBe(report.id);
    expect(valueOf(await store.list())).toMatchObject({ reports: [{}], bin: [] });
  });

  it('keeps a damaged file where there is another of its id, and says that it is damaged', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const report = reportSaying('Came by mail.');
    await writeFile(join(folder, `${report.id}.arolwg`), 'null');
    valueOf(await store.moveToBin(report.id));
    valueOf(await store.create(report));
    expect(failureOf(await store.restoreFromBin(report.id))).toMatchObject({ kind: 'file' });
    expect(valueOf(await store.list())).toMatchObject({ reports: [{}], bin: [{}] });
  });

  it('loses neither of two reports of one id that are put away one after the other', async () => {
    const store = await storeIn(await temporaryFolder());
    const first = reportSaying('First.');
    valueOf(await store.create(first));
    valueOf(await store.moveToBin(first.id));
    const second = { ...reportSaying('Second.', first.id) };
    valueOf(await store.create(second));
    valueOf(await store.moveToBin(first.id));
    valueOf(await store.restoreFromBin(first.id));
    expect(valueOf(await store.read(first.id))).toEqual(second);
    const [copy] = valueOf(await store.generations(first.id));
    valueOf(await store.restoreGeneration(first.id, copy?.name ?? ''));
    expect(valueOf(await store.read(first.id))).toEqual(first);
  });

  it('cannot take what is not there', async () => {
    const store = await storeIn(await temporaryFolder());
    const { id } = reportSaying('x');
    expect(failureOf(await store.moveToBin(id))).toMatchObject({ reason: 'gone' });
    expect(failureOf(await store.restoreFromBin(id))).toMatchObject({ reason: 'gone' });
  });
});
