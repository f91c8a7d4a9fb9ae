import { link, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerOf, writeReportFile } from '../../../../src/core/file-format/write-report';
import type { Report } from '../../../../src/core/report/report';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import type { ReportStore } from '../../../../src/services/store/report-store';
import { decodeReport } from '../../../../src/services/store/report-codec';
import { sha256 } from '../../../../src/services/store/sha256';
import { caseFoldingDisk } from '../../../support/case-folding-disk';
import { atEachStep, type FailingDisk } from '../../../support/faulty-disk';
import { reportOnDisk } from '../../../support/report-on-disk';
import { failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const report = reportSaying('Copied in by hand.');
const other = reportSaying('Another of that id.', report.id);
const own = `${report.id}.arolwg`;

const NONE = { added: 0, alreadyThere: 0, left: 0 };

/** What the report files in `folder` say, each read whole. */
async function reportsIn(folder: string): Promise<readonly Report[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.toLowerCase().endsWith('.arolwg'));
  const read = await Promise.all(files.map((name) => readFile(join(folder, name))));
  return read.flatMap((bytes) => {
    const decoded = decodeReport(bytes);
    return decoded.ok ? [decoded.value] : [];
  });
}

async function documentsListed(store: ReportStore): Promise<readonly unknown[]> {
  const { reports } = valueOf(await store.list());
  const ids = reports.flatMap((entry) => (entry.kind === 'report' ? [entry.header.id] : []));
  return Promise.all(ids.map(async (id) => valueOf(await store.read(id)).document));
}

describe('A report file in the folder with a name of its own', () => {
  it('is told of with what it holds, and one that is no report too', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    await reportOnDisk(folder, 'new-0.AROLWG', report);
    await writeFile(join(folder, 'zero.arolwg'), Buffer.alloc(3000));
    for (const name of ['notes.txt', '._new-0.arolwg', 'arolwg']) {
      await writeFile(join(folder, name), 'x');
    }
    expect(valueOf(await store.list())).toEqual({
      reports: [],
      bin: [],
      strays: [
        { fileName: 'new-0.AROLWG', header: headerOf(report) },
        { fileName: 'zero.arolwg', header: null },
      ],
      isReadOnly: false,
    });
  });

  it('gets the name of its id where that is free, and stays the same to the byte', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const bytes = await readFile(await reportOnDisk(folder, 'new.arolwg', report));
    expect(valueOf(await store.adoptStrays())).toEqual({ ...NONE, added: 1 });
    expect(await readdir(folder)).toEqual([own]);
    expect(Buffer.compare(await readFile(join(folder, own)), bytes)).toBe(0);
    expect(valueOf(await store.adoptStrays())).toEqual(NONE);
  });

  it('is added under a new id where a different report has its own', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    valueOf(await store.create(other));
    await reportOnDisk(folder, 'new.arolwg', report);
    expect(valueOf(await store.adoptStrays())).toEqual({ ...NONE, added: 1 });
    expect(valueOf(await store.read(report.id))).toEqual(other);
    expect(await documentsListed(store)).toEqual(
      expect.arrayContaining([report.document, other.document]),
    );
    expect(valueOf(await store.list()).strays).toEqual([]);
  });

  it('is added under a new id where a damaged file has its own, which is left alone', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    await writeFile(join(folder, own), 'damaged');
    await reportOnDisk(folder, 'new.arolwg', report);
    expect(valueOf(await store.adoptStrays())).toEqual({ ...NONE, added: 1 });
    expect(await readFile(join(folder, own), 'utf8')).toBe('damaged');
    expect(await documentsListed(store)).toEqual([report.document]);
  });

  it('goes into the bin where the same report is in the list, and can come back', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    valueOf(await store.create(report));
    await reportOnDisk(folder, 'backup.arolwg', report);
    expect(valueOf(await store.adoptStrays())).toEqual({ ...NONE, alreadyThere: 1 });
    const { reports, bin, strays } = valueOf(await store.list());
    expect([reports.length, bin.length, strays.length]).toEqual([1, 1, 0]);
    const [twin] = bin.flatMap((entry) => (entry.kind === 'report' ? [entry.header.id] : []));
    valueOf(await store.restoreFromBin(twin ?? ''));
    expect(valueOf(await store.read(twin ?? '')).document).toEqual(report.document);
  });

  it('brings the same report back from the bin and takes its place there', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    valueOf(await store.create(report));
    valueOf(await store.moveToBin(report.id));
    await reportOnDisk(folder, 'backup.arolwg', report);
    expect(valueOf(await store.adoptStrays())).toEqual({ ...NONE, added: 1 });
    expect(valueOf(await store.read(report.id))).toEqual(report);
    const { bin } = valueOf(await store.list());
    expect(bin).toHaveLength(1);
    expect(bin).not.toMatchObject([{ header: { id: report.id } }]);
  });

  it('is left as it is to the byte where it cannot be read, whole or in part', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    const changed = writeReportFile(report, sha256).replace('by hand', 'by hond');
    await writeFile(join(folder, 'changed.arolwg'), changed);
    await writeFile(join(folder, 'zero.arolwg'), Buffer.alloc(3000));
    expect(valueOf(await store.adoptStrays())).toEqual({ ...NONE, left: 1 });
    expect(await readFile(join(folder, 'changed.arolwg'), 'utf8')).toBe(changed);
    expect(await readFile(join(folder, 'zero.arolwg'))).toEqual(Buffer.alloc(3000));
  });

  it('loses no text beside another of the same id', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    await reportOnDisk(folder, 'new.arolwg', report);
    await reportOnDisk(folder, 'new (2).arolwg', other);
    await reportOnDisk(folder, 'new (3).arolwg', other);
    expect(valueOf(await store.adoptStrays())).toEqual({ added: 2, alreadyThere: 1, left: 0 });
    expect(await documentsListed(store)).toEqual(
      expect.arrayContaining([report.document, other.document]),
    );
  });

  it('that is only a second name of the report’s own file loses that name alone', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder);
    valueOf(await store.create(report));
    await link(join(folder, own), join(folder, 'second.arolwg'));
    expect(valueOf(await store.adoptStrays())).toEqual({ ...NONE, alreadyThere: 1 });
    expect(await readdir(folder)).toEqual([own]);
  });

  it('is renamed where only capital letters tell it from its own name', async () => {
    const folder = await temporaryFolder();
    const store = await storeIn(folder, { disk: caseFoldingDisk });
    const bytes = await readFile(await reportOnDisk(folder, own.toUpperCase(), report));
    valueOf(await store.adoptStrays());
    expect(await readdir(folder)).toEqual([own]);
    expect(Buffer.compare(await readFile(join(folder, own)), bytes)).toBe(0);
  });

  it('does not keep the others from the list where the disk will not give it', async () => {
    const folder = await temporaryFolder();
    await reportOnDisk(folder, 'a.arolwg', report);
    await reportOnDisk(folder, 'b.arolwg', reportSaying('The other one.'));
    const store = await storeIn(folder, { disk: refusing('a.arolwg') });
    expect(failureOf(await store.adoptStrays())).toMatchObject({
      code: 'EIO',
      path: join(folder, 'a.arolwg'),
    });
    const { reports, strays } = valueOf(await store.list());
    expect([reports.length, strays.length]).toEqual([1, 1]);
  });
});

it('A stray that another Arolwg takes first is no failure', async () => {
  const folder = await temporaryFolder();
  await reportOnDisk(folder, 'a.arolwg', report);
  const others: Disk = {
    ...nodeDisk,
    link: async (from, to) => {
      if (basename(String(from)) === 'a.arolwg') await rename(from, to);
      return nodeDisk.link(from, to);
    },
  };
  expect(valueOf(await (await storeIn(folder, { disk: others })).adoptStrays())).toEqual(NONE);
  expect(valueOf(await (await storeIn(folder)).list()).reports).toHaveLength(1);
});

/** A disk that moves every file but the one of that name. */
function refusing(fileName: string): Disk {
  const refused = Object.assign(new Error('EIO'), { code: 'EIO', errno: -5, syscall: 'link' });
  return {
    ...nodeDisk,
    link: (from, to) =>
      basename(String(from)) === fileName ? Promise.reject(refused) : nodeDisk.link(from, to),
  };
}

/** Each a folder before the strays are adopted. */
const FOLDERS: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
  [
    'with free ids',
    async (folder) => {
      await reportOnDisk(folder, 'a.arolwg', report);
    },
  ],
  [
    'whose id another has',
    async (folder) => {
      valueOf(await (await storeIn(folder)).create(other));
      await reportOnDisk(folder, 'a.arolwg', report);
    },
  ],
  [
    'that are in the list',
    async (folder) => {
      valueOf(await (await storeIn(folder)).create(report));
      await reportOnDisk(folder, 'a.arolwg', report);
    },
  ],
  [
    'that are in the bin',
    async (folder) => {
      const store = await storeIn(folder);
      valueOf(await store.create(report));
      valueOf(await store.moveToBin(report.id));
      await reportOnDisk(folder, 'a.arolwg', report);
    },
  ],
];

/** Adopts while the disk fails at that step; says whether it went well. Then the disk works again. */
async function adoptsInSpite(
  prepare: (folder: string) => Promise<void>,
  failing: FailingDisk,
): Promise<boolean> {
  const folder = await temporaryFolder();
  await prepare(folder);
  const before = (await reportsIn(folder)).map(({ document }) => document);
  const store = await storeIn(folder, { disk: failing.disk });
  failing.arm();
  const { ok } = await store.adoptStrays();
  failing.disarm();
  const after = (await reportsIn(folder)).map(({ document }) => document);
  expect(after).toEqual(expect.arrayContaining(before));
  valueOf(await store.adoptStrays());
  expect(valueOf(await store.list()).strays).toEqual([]);
  expect(await documentsListed(store)).toEqual(expect.arrayContaining([report.document]));
  return ok;
}

describe.each(FOLDERS)('Report files with names of their own %s', (_, prepare) => {
  it.each(['EIO', 'ENOSPC', 'EPERM', 'ENOENT'])(
    'stay readable where the disk answers %s, once or for ever, at any step',
    async (code) => {
      for (const forEver of [false, true]) {
        const wentWell = await atEachStep(code, forEver, (failing) =>
          adoptsInSpite(prepare, failing),
        );
        expect(wentWell).toContain(false);
        expect(wentWell.at(-1)).toBe(true);
      }
    },
    60_000,
  );
});
