import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Clock, failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const opened = reportSaying('As it was opened.');
const { id } = opened;
const NOW = '2014-09-01T08:00:00.000Z';
const written = reportSaying('What I wrote.', id);

/** A folder with a report that I have open. */
async function shared() {
  const folder = await temporaryFolder();
  const store = await storeIn(folder, { clock: new Clock(NOW) });
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
    const put = valueOf(await store.putBack(written));
    expect(put.report).toMatchObject({ document: written.document, modifiedAt: NOW });
    expect(valueOf(await store.read(id))).toEqual(put.report);
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

  it.each(['damaged', '', 'null'])(
    'takes the place of a damaged file, which is kept: "%s"',
    async (bytes) => {
      const { folder, store, path } = await shared();
      await writeFile(path, bytes);
      expect(failureOf(await store.saveDocument(id, written.document)).kind).toBe('file');
      const put = valueOf(await store.putBack(written));
      expect(put).toMatchObject({
        report: { document: written.document, modifiedAt: NOW },
        othersKept: false,
      });
      expect(valueOf(await store.read(id))).toEqual(put.report);
      const [aside] = (await readdir(folder)).filter((name) => name.endsWith('.damaged'));
      expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe(bytes);
    },
  );

  it('takes the place of a file that was damaged in the bin', async () => {
    const { folder, store, path } = await shared();
    await unlink(path);
    await mkdir(join(folder, '.bin'));
    await writeFile(join(folder, '.bin', `${id}.arolwg`), 'damaged');
    valueOf(await store.putBack(written));
    expect(valueOf(await store.list())).toMatchObject({ reports: [{ kind: 'report' }], bin: [] });
    expect((await readdir(folder)).filter((name) => name.endsWith('.damaged'))).toHaveLength(1);
  });

  it('does not take the place of a file that a newer version of Arolwg wrote', async () => {
    const { store, path } = await shared();
    const newer = '{"format":"arolwg-report","version":9}';
    await writeFile(path, newer);
    expect(failureOf(await store.putBack(written))).toMatchObject({ failure: { kind: 'newer' } });
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});
