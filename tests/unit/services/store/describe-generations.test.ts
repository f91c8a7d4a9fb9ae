import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerOf, writeReportFile } from '../../../../src/core/file-format/write-report';
import type { Report } from '../../../../src/core/report/report';
import type { ReportStore } from '../../../../src/services/store/report-store';
import { sha256 } from '../../../../src/services/store/sha256';
import { reportWith, smallDocument } from '../../../support/build-report';
import { reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const empty: Report = reportWith(smallDocument());
const { id } = empty;
const full: Report = {
  ...reportWith(smallDocument([{ positives: ['Children are heard.', 'Staff know them well.'] }])),
  modifiedAt: '2014-08-03T10:30:00.000Z',
};

interface Kept {
  readonly folder: string;
  readonly store: ReportStore;
  /** The files of the copies, the oldest first. */
  readonly files: readonly string[];
}

/** A report with two earlier copies: one without a finding, then one with two. */
async function twoCopies(): Promise<Kept> {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  for (const report of [empty, full, { ...full, state: 'returned' } as const]) {
    valueOf(await store.save(report));
  }
  const names = valueOf(await store.generations(id)).map(({ name }) => name);
  return {
    folder,
    store,
    files: names.reverse().map((name) => join(folder, '.generations', id, name)),
  };
}

/** Puts other bytes in the place of a copy, which shares its own with the report. */
async function spoil(file: string | undefined, bytes: string | Uint8Array): Promise<void> {
  await rm(file ?? '');
  await writeFile(file ?? '', bytes);
}

describe('The earlier copies of a report', () => {
  it('say what they hold, newest first', async () => {
    const { store } = await twoCopies();
    const copies = valueOf(await store.generations(id));
    expect(copies.map(({ header }) => header)).toEqual([headerOf(full), headerOf(empty)]);
    expect(copies.map(({ header }) => header?.counts.findings)).toEqual([2, 0]);
  });

  it.each([
    ['zeros, as after a power cut', Buffer.alloc(4000)],
    ['nothing', ''],
    ['a file that was cut off', writeReportFile(full, sha256).slice(0, -20)],
    ['another report', writeReportFile(reportSaying('Of somebody else.'), sha256)],
  ])('say that they cannot be read where there is %s in one of them', async (_, bytes) => {
    const { store, files } = await twoCopies();
    await spoil(files[1], bytes);
    const copies = valueOf(await store.generations(id));
    expect(copies.map(({ header }) => header)).toEqual([null, headerOf(empty)]);
    expect(copies.map(({ savedAt }) => savedAt)).toEqual([full.modifiedAt, empty.modifiedAt]);
  });

  it('tell the list and the window whose report a damaged file was', async () => {
    const { folder, store } = await twoCopies();
    await spoil(join(folder, `${id}.arolwg`), Buffer.alloc(4000));
    const { reports } = valueOf(await store.list());
    const generations = [{ header: headerOf(full) }, { header: headerOf(empty) }];
    expect(reports).toMatchObject([{ kind: 'unreadable', id, generations }]);
    expect(await store.open(id)).toMatchObject({ ok: false, failure: { generations } });
  });
});
