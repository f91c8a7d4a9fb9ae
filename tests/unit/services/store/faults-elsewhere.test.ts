import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import type { ReportStore } from '../../../../src/services/store/report-store';
import { atEachStep, type FailingDisk } from '../../../support/faulty-disk';
import { reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const older = reportSaying('The older text.');
const { id } = older;
const newer = reportSaying('The newer text.', id);
const other = reportSaying('Another of that id.', id);

/** What a person does, the state it starts from, and the texts that must be somewhere afterwards. */
interface Deed {
  readonly name: string;
  readonly prepare: (store: ReportStore) => Promise<void>;
  readonly act: (store: ReportStore) => Promise<{ readonly ok: boolean }>;
  readonly texts: readonly string[];
}

const both = ['The older text.', 'The newer text.'];

async function twoTexts(store: ReportStore): Promise<void> {
  valueOf(await store.create(older));
  valueOf(await store.save(newer));
}

async function binned(store: ReportStore): Promise<void> {
  await twoTexts(store);
  valueOf(await store.moveToBin(id));
}

const DEEDS: readonly Deed[] = [
  {
    name: 'Putting a report away',
    prepare: twoTexts,
    act: (store) => store.moveToBin(id),
    texts: both,
  },
  {
    name: 'Putting a report away over one of its id',
    prepare: async (store) => {
      await binned(store);
      valueOf(await store.create(other));
    },
    act: (store) => store.moveToBin(id),
    texts: [...both, 'Another of that id.'],
  },
  {
    name: 'Taking a report out of the bin',
    prepare: binned,
    act: (store) => store.restoreFromBin(id),
    texts: both,
  },
  {
    name: 'Putting an earlier copy back',
    prepare: twoTexts,
    act: async (store) => {
      const copies = await store.generations(id);
      return copies.ok ? store.restoreGeneration(id, copies.value[0]?.name ?? '') : copies;
    },
    texts: both,
  },
  {
    name: 'Saving what one writes',
    prepare: twoTexts,
    act: (store) => store.saveDocument(id, other.document),
    texts: both.slice(1),
  },
  {
    name: 'Adding a report from elsewhere that was put away',
    prepare: binned,
    act: (store) => store.add(newer),
    texts: both,
  },
  {
    name: 'Emptying the bin while one of that id is in the library',
    prepare: async (store) => {
      await binned(store);
      valueOf(await store.create(other));
    },
    act: (store) => store.emptyBin([other.id]),
    texts: ['The older text.', 'Another of that id.'],
  },
];

/** All that report files and their copies say, wherever in the folder they are. */
async function wordsIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.arolwg'));
  const texts = files.map((name) => readFile(join(folder, name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

/** Does the deed while the disk fails at that step, and says whether it went well. */
async function inSpite({ prepare, act, texts }: Deed, failing: FailingDisk): Promise<boolean> {
  const folder = await temporaryFolder();
  await prepare(await storeIn(folder));
  const store = await storeIn(folder, { disk: failing.disk });
  failing.arm();
  const { ok } = await act(store);
  failing.disarm();
  const words = await wordsIn(folder);
  for (const text of texts) expect(words).toContain(text);
  return ok;
}

describe.each(DEEDS)('$name', (deed) => {
  it.each(['ENOSPC', 'EPERM', 'ENOENT'])(
    'loses no words where the disk answers %s, once or for ever, at any step',
    async (code) => {
      for (const forEver of [false, true]) {
        const wentWell = await atEachStep(code, forEver, (failing) => inSpite(deed, failing));
        expect(wentWell).toContain(false);
        expect(wentWell.at(-1)).toBe(true);
      }
    },
    60_000,
  );
});

/** A disk without hard links whose renaming answers that it failed. */
function lying(): Disk {
  const failed = (code: string): Error =>
    Object.assign(new Error(code), { code, errno: -1, syscall: 'rename' });
  return {
    ...nodeDisk,
    link: () => Promise.reject(failed('ENOTSUP')),
    rename: async (from, to) => {
      await nodeDisk.rename(from, to);
      throw failed('EIO');
    },
  };
}

describe('A share that does what it is asked and answers that it failed', () => {
  it('loses no report that comes out of the bin', async () => {
    const folder = await temporaryFolder();
    await binned(await storeIn(folder));
    const store = await storeIn(folder, { disk: lying() });
    expect((await store.restoreFromBin(id)).ok).toBe(false);
    expect(await wordsIn(folder)).toContain('The newer text.');
  });
});
