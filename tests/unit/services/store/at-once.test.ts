import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report/report';
import type { ReportStore } from '../../../../src/services/store/report-store';
import { Clock, failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const before = reportSaying('Before.');
const { id } = before;
const { document } = reportSaying('After.');

interface Shelf {
  readonly folder: string;
  readonly store: ReportStore;
}

/** A library that holds one report. */
async function shelved(): Promise<Shelf> {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  valueOf(await store.create(before));
  return { folder, store };
}

/** How many reports are in the folder and how many in the bin. */
async function places({ store }: Shelf): Promise<readonly [number, number]> {
  const { reports, bin } = valueOf(await store.list());
  return [reports.length, bin.length];
}

async function textAfterRestoring({ store }: Shelf): Promise<Report['document']> {
  valueOf(await store.restoreFromBin(id));
  return valueOf(await store.read(id)).document;
}

describe('A report that is saved and put away at the same moment', () => {
  it('goes to the bin with the new text where the save came first', async () => {
    const shelf = await shelved();
    const [saved, moved] = await Promise.all([
      shelf.store.saveDocument(id, document),
      shelf.store.moveToBin(id),
    ]);
    valueOf(saved);
    valueOf(moved);
    expect(await places(shelf)).toEqual([0, 1]);
    expect(await textAfterRestoring(shelf)).toEqual(document);
    const [copy] = valueOf(await shelf.store.generations(id));
    expect(copy?.savedAt).toBe(before.modifiedAt);
  });

  it('stays in the bin where it went there first, and the save says that it is gone', async () => {
    const shelf = await shelved();
    const [moved, saved] = await Promise.all([
      shelf.store.moveToBin(id),
      shelf.store.saveDocument(id, document),
    ]);
    valueOf(moved);
    expect(failureOf(saved)).toMatchObject({ kind: 'disk', reason: 'gone' });
    expect(await places(shelf)).toEqual([0, 1]);
    expect(await readdir(shelf.folder)).toEqual(['.bin']);
    expect(await textAfterRestoring(shelf)).toEqual(before.document);
  });

  it('is in one place whoever comes first, by two stores on one folder too', async () => {
    const shelf = await shelved();
    const other = await storeIn(shelf.folder);
    for (let round = 0; round < 20; round += 1) {
      const text = reportSaying(`Round ${round}.`).document;
      const [saved, moved] = await Promise.all([
        shelf.store.saveDocument(id, text),
        Promise.resolve().then(() => other.moveToBin(id)),
      ]);
      valueOf(moved);
      expect(await places(shelf)).toEqual([0, 1]);
      const stored = await textAfterRestoring(shelf);
      if (saved.ok) expect(stored).toEqual(text);
    }
  });
});

describe('What is asked while a save is under way', () => {
  it('gets the text that is being saved', async () => {
    const { store } = await shelved();
    const [saved, read, copied] = await Promise.all([
      store.saveDocument(id, document),
      store.read(id),
      store.duplicate(id),
    ]);
    expect(valueOf(read)).toEqual(valueOf(saved).report);
    expect(valueOf(await store.read(valueOf(copied))).document).toEqual(document);
  });

  it('is added beside it, never taken for what was there before', async () => {
    const { store } = await shelved();
    const [, added] = await Promise.all([store.saveDocument(id, document), store.add(before)]);
    expect(valueOf(added)).not.toBe(id);
    expect(valueOf(await store.read(valueOf(added))).document).toEqual(before.document);
    expect(valueOf(await store.read(id)).document).toEqual(document);
  });

  it('comes after it, so that an earlier copy replaces no text unseen', async () => {
    const clock = new Clock();
    const store = await storeIn(await temporaryFolder(), { clock });
    valueOf(await store.create(before));
    valueOf(await store.save({ ...before, state: 'returned' }));
    const [copy] = valueOf(await store.generations(id));
    clock.forward(1);
    await Promise.all([
      store.saveDocument(id, document),
      store.restoreGeneration(id, copy?.name ?? ''),
    ]);
    expect(valueOf(await store.read(id))).toEqual(before);
    const [newest] = valueOf(await store.generations(id));
    const again = valueOf(await store.copyGeneration(id, newest?.name ?? ''));
    expect(valueOf(await store.read(again)).document).toEqual(document);
  });
});

describe('A bin that is emptied while a report comes out of it', () => {
  it('leaves that report and its earlier copies', async () => {
    const { store } = await shelved();
    valueOf(await store.saveDocument(id, document));
    valueOf(await store.moveToBin(id));
    const [restored, emptied] = await Promise.all([store.restoreFromBin(id), store.emptyBin([id])]);
    valueOf(restored);
    expect(valueOf(emptied)).toBe(0);
    expect(valueOf(await store.read(id)).document).toEqual(document);
    expect(valueOf(await store.generations(id))).toHaveLength(1);
  });
});
