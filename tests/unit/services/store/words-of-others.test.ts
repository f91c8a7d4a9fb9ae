import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReportFile } from '../../../../src/core/file-format/write-report';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import type { ReportStore } from '../../../../src/services/store/report-store';
import { sha256 } from '../../../../src/services/store/sha256';
import { faultyDisk } from '../../../support/faulty-disk';
import { Clock, failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const first = reportSaying('First.');
const { id } = first;
const theirs = reportSaying('Written by somebody else.', id);
const mine = reportSaying('Written by me.', id);

interface Shared {
  readonly folder: string;
  readonly store: ReportStore;
  readonly clock: Clock;
}

/** A shared folder with a report that I have open. */
async function shared(disk: Disk = nodeDisk): Promise<Shared> {
  const [folder, clock] = [await temporaryFolder(), new Clock()];
  valueOf(await (await storeIn(folder, { clock })).create(first));
  const store = await storeIn(folder, { clock, disk });
  valueOf(await store.open(id));
  return { folder, store, clock };
}

/** Somebody else opens the report and stores `theirs`. */
async function othersSave({ folder, clock }: Pick<Shared, 'folder' | 'clock'>): Promise<void> {
  const store = await storeIn(folder, { clock });
  valueOf(await store.open(id));
  valueOf(await store.save(theirs));
}

/** The same by another Arolwg on another machine, which waits for nothing that runs here. */
async function othersReplace(folder: string): Promise<void> {
  await writeFile(join(folder, 'new'), writeReportFile(theirs, sha256));
  await rename(join(folder, 'new'), join(folder, `${id}.arolwg`));
}

/** What is kept for long of what others wrote. */
async function keptOfOthers(folder: string): Promise<readonly string[]> {
  const copies = join(folder, '.generations', id);
  const names = (await readdir(copies)).filter((name) => name.endsWith('-other.arolwg'));
  return Promise.all(names.map((name) => readFile(join(copies, name), 'utf8')));
}

/** The real disk, where something happens once while a new text is being flushed. */
function whileFlushing(happens: () => Promise<void>): Disk {
  let pending = true;
  return {
    ...nodeDisk,
    open: async (path, flags, mode) => {
      const handle = await nodeDisk.open(path, flags, mode);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await sync();
        if (pending) {
          pending = false;
          await happens();
        }
      };
      return handle;
    },
  };
}

describe('What somebody else stored in a report that I have open', () => {
  it('is not replaced while it cannot be kept, however often I try', async () => {
    const now = await shared();
    await othersSave(now);
    const copies = join(now.folder, '.generations', id);
    await rename(copies, `${copies} aside`);
    await writeFile(copies, 'in the way');
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await now.store.saveDocument(id, mine.document)).ok).toBe(false);
      expect(valueOf(await now.store.read(id))).toEqual(theirs);
    }
    await unlink(copies);
    await rename(`${copies} aside`, copies);
    expect(valueOf(await now.store.saveDocument(id, mine.document)).othersKept).toBe(true);
    expect(await keptOfOthers(now.folder)).toEqual([
      expect.stringContaining('Written by somebody else.'),
    ]);
  });

  it('is kept as theirs when it came while my text was being flushed', async () => {
    const now = await shared(whileFlushing(() => othersReplace(now.folder)));
    const saved = valueOf(await now.store.saveDocument(id, mine.document));
    expect(saved.othersKept).toBe(true);
    const [kept, ...more] = await keptOfOthers(now.folder);
    expect(kept).toContain('Written by somebody else.');
    expect(more).toEqual([]);
  });

  it('is kept as theirs when it came while what was there before it was being kept', async () => {
    let pending = true;
    const disk: Disk = {
      ...nodeDisk,
      link: async (from, to) => {
        await nodeDisk.link(from, to);
        if (!pending || !String(to).includes('.generations')) return;
        pending = false;
        await othersReplace(String(from).slice(0, -`/${id}.arolwg`.length));
      },
    };
    const now = await shared(disk);
    const saved = valueOf(await now.store.saveDocument(id, mine.document));
    expect(saved.othersKept).toBe(true);
    expect(await keptOfOthers(now.folder)).toEqual([
      expect.stringContaining('Written by somebody else.'),
    ]);
  });

  it('is told once, also where my save was only confirmed at the second attempt', async () => {
    let failing = false;
    let replaced = false;
    const disk = faultyDisk((step) => {
      replaced ||= failing && step === 'rename';
      return replaced && failing && step === 'handle.sync' ? 'EIO' : undefined;
    });
    const now = await shared(disk);
    await othersSave(now);
    failing = true;
    expect(failureOf(await now.store.saveDocument(id, mine.document))).toMatchObject({
      code: 'EIO',
    });
    failing = false;
    expect(valueOf(await now.store.saveDocument(id, mine.document)).othersKept).toBe(true);
    const next = reportSaying('I write on.').document;
    expect(valueOf(await now.store.saveDocument(id, next)).othersKept).toBe(false);
  });

  it('stays theirs when I only export or copy the report, without seeing what they wrote', async () => {
    const now = await shared();
    await othersSave(now);
    valueOf(await now.store.read(id));
    valueOf(await now.store.duplicate(id));
    expect(valueOf(await now.store.saveDocument(id, mine.document)).othersKept).toBe(true);
    expect(await keptOfOthers(now.folder)).toHaveLength(1);
  });

  it('stays theirs when I put an earlier copy in its place', async () => {
    const now = await shared();
    valueOf(await now.store.saveDocument(id, mine.document));
    await othersSave(now);
    const copies = valueOf(await now.store.generations(id));
    valueOf(await now.store.restoreGeneration(id, copies.at(-1)?.name ?? ''));
    expect(valueOf(await now.store.read(id))).toEqual(first);
    expect(await keptOfOthers(now.folder)).toEqual([
      expect.stringContaining('Written by somebody else.'),
    ]);
  });

  it('is kept however old it says it is: their clock may be wrong', async () => {
    const now = await shared();
    const store = await storeIn(now.folder);
    valueOf(await store.open(id));
    valueOf(await store.save({ ...theirs, modifiedAt: '2001-01-01T00:00:00.000Z' }));
    for (let i = 0; i < 12; i += 1) {
      valueOf(await now.store.saveDocument(id, reportSaying(`I write on: ${i}.`).document));
      now.clock.forward(1);
    }
    expect(await keptOfOthers(now.folder)).toEqual([
      expect.stringContaining('Written by somebody else.'),
    ]);
  });
});

describe('A report that somebody else puts away', () => {
  const putAway = async ({ folder }: Pick<Shared, 'folder'>): Promise<void> => {
    await mkdir(join(folder, '.bin'));
    await rename(join(folder, `${id}.arolwg`), join(folder, '.bin', `${id}.arolwg`));
  };

  it('while I save it is not made anew beside the one in the bin', async () => {
    const now = await shared(whileFlushing(() => putAway(now)));
    const failure = failureOf(await now.store.saveDocument(id, mine.document));
    expect(failure).toMatchObject({ kind: 'disk', reason: 'gone' });
    const { reports, bin } = valueOf(await now.store.list());
    expect([reports.length, bin.length]).toEqual([0, 1]);
  });

  it('is not put beside the one in the bin by an earlier copy either', async () => {
    const now = await shared();
    valueOf(await now.store.saveDocument(id, mine.document));
    await putAway(now);
    const [copy] = valueOf(await now.store.generations(id));
    const restored = await now.store.restoreGeneration(id, copy?.name ?? '');
    expect(failureOf(restored)).toMatchObject({ kind: 'disk', reason: 'gone' });
    expect(valueOf(await now.store.list()).reports).toEqual([]);
  });
});
