import { mkdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const opened = reportSaying('As it was opened.');
const { id } = opened;
const written = reportSaying('What I wrote.', id);

/** A folder with a report that I have open. */
async function shared() {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  valueOf(await store.create(opened));
  valueOf(await store.open(id));
  return { folder, store, path: join(folder, `${id}.arolwg`) };
}

describe('A report that goes while I write in it', () => {
  it('is put back with my text after somebody deleted it for good', async () => {
    const { store, path } = await shared();
    await unlink(path);
    expect(failureOf(await store.saveDocument(id, written.document))).toMatchObject({
      reason: 'gone',
    });
    valueOf(await store.putBack(written));
    expect(valueOf(await store.read(id)).document).toEqual(written.document);
  });

  it('comes out of the bin with my text, and what was binned is an earlier copy', async () => {
    const { folder, store, path } = await shared();
    await mkdir(join(folder, '.bin'));
    await rename(path, join(folder, '.bin', `${id}.arolwg`));
    valueOf(await store.putBack(written));
    expect(valueOf(await store.read(id)).document).toEqual(written.document);
    expect(valueOf(await store.list())).toMatchObject({ reports: [{}], bin: [] });
    expect(valueOf(await store.generations(id))).toHaveLength(1);
  });

  it('is saved as ever where it was back before I asked', async () => {
    const { store } = await shared();
    valueOf(await store.putBack(written));
    expect(valueOf(await store.read(id)).document).toEqual(written.document);
  });
});
