import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report/report';
import { writeReportFile } from '../../../../src/core/file-format/write-report';
import { sha256 } from '../../../../src/services/store/sha256';
import { failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const mine = reportSaying('Mine.');
const other = reportSaying('Another report.');

/** A library where somebody has put another report in the place of mine, of which one copy may be kept. */
async function replaced({ isKept }: { readonly isKept: boolean }) {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  valueOf(await store.create(mine));
  if (isKept) valueOf(await store.save({ ...mine, state: 'in-review' }));
  await writeFile(join(folder, `${mine.id}.arolwg`), writeReportFile(other, sha256));
  return { folder, store };
}

const headerOf = ({ id }: Report): unknown => expect.objectContaining({ id });

describe('A report in the place of another', () => {
  it('is not opened or changed as that one, and is said to be another', async () => {
    const { store } = await replaced({ isKept: true });
    const failure = { kind: 'other-report', id: other.id };
    expect(failureOf(await store.open(mine.id))).toMatchObject({ kind: 'file', failure });
    expect(failureOf(await store.saveDocument(mine.id, mine.document))).toMatchObject({ failure });
    expect(failureOf(await store.save(mine))).toMatchObject({ failure });
    const { reports, strays } = valueOf(await store.list());
    expect(reports).toMatchObject([{ kind: 'unreadable', id: mine.id, failure }]);
    expect(strays).toEqual([]);
  });

  it('goes into the list when an earlier copy of mine is taken', async () => {
    const { folder, store } = await replaced({ isKept: true });
    const [copy] = valueOf(await store.generations(mine.id));
    valueOf(await store.restoreGeneration(mine.id, copy?.name ?? ''));
    expect(valueOf(await store.read(mine.id))).toEqual(mine);
    expect(valueOf(await store.read(other.id))).toEqual(other);
    expect((await readdir(folder)).filter((name) => name.endsWith('.damaged'))).toEqual([]);
  });

  it('goes into the list when mine is put back from the window', async () => {
    const { store } = await replaced({ isKept: false });
    valueOf(await store.putBack(mine));
    expect(valueOf(await store.read(mine.id)).document).toEqual(mine.document);
    expect(valueOf(await store.read(other.id))).toEqual(other);
  });

  it('can be added to the list where nothing is left of mine', async () => {
    const { store } = await replaced({ isKept: false });
    const { reports, strays } = valueOf(await store.list());
    expect(reports).toEqual([]);
    expect(strays).toMatchObject([{ fileName: `${mine.id}.arolwg`, header: headerOf(other) }]);
    expect(valueOf(await store.adoptStrays())).toEqual({ added: 1, alreadyThere: 0, left: 0 });
    expect(valueOf(await store.read(other.id))).toEqual(other);
    expect(valueOf(await store.list()).strays).toEqual([]);
  });

  it('that is in the list besides comes to no second row there', async () => {
    const { store } = await replaced({ isKept: true });
    valueOf(await store.create(other));
    valueOf(await store.putBack(mine));
    const ids = valueOf(await store.list()).reports.map((entry) =>
      entry.kind === 'report' ? entry.header.id : entry.failure,
    );
    expect(ids.sort()).toEqual([mine.id, other.id].sort());
  });
});
