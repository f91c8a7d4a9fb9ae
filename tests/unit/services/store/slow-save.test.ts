import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeReportFile } from '../../../../src/core/file-format/write-report';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import { sha256 } from '../../../../src/services/store/sha256';
import { hurryTheClock, lockOf, lockOfAnother, pause } from '../../../support/lock';
import { reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const first = reportSaying('First.');
const { id } = first;
const mine = reportSaying('Written by me.', id);
const hers = reportSaying('Written by her.', id);

/**
 * The real disk on a machine that is held up once, in the middle of a save, for as long as `meanwhile`
 * takes: all that is to be replaced has been kept, and looked at for the last time.
 */
function heldUp(meanwhile: () => Promise<void>): Disk {
  let looksToCome = Infinity;
  return {
    ...nodeDisk,
    link: async (from, to) => {
      await nodeDisk.link(from, to);
      if (String(to).includes('.generations') && looksToCome === Infinity) looksToCome = 1;
    },
    stat: (async (path: string) => {
      const stats = await nodeDisk.stat(path);
      if (path.endsWith('.arolwg') && (looksToCome -= 1) === 0) await meanwhile();
      return stats;
    }) as typeof nodeDisk.stat,
  };
}

/** All that is kept in a folder, in its report and its earlier copies. */
async function wordsIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.arolwg'));
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

async function sharedFolder(): Promise<string> {
  const folder = await temporaryFolder();
  valueOf(await (await storeIn(folder)).create(first));
  return folder;
}

/** I save on the machine that is held up, and am told whether I replaced what others wrote. */
async function saveMine(folder: string, meanwhile: () => Promise<void>): Promise<boolean> {
  const store = await storeIn(folder, { disk: heldUp(meanwhile) });
  valueOf(await store.open(id));
  return valueOf(await store.saveDocument(id, mine.document)).othersKept;
}

/** She saves from another process, which takes a lock that stands still for left. */
async function saveHers(folder: string): Promise<void> {
  vi.resetModules();
  const another = await import('../../../support/store');
  const store = await another.storeIn(folder);
  valueOf(await store.open(id));
  hurryTheClock();
  valueOf(await store.saveDocument(id, hers.document));
  vi.restoreAllMocks();
}

afterEach(() => vi.restoreAllMocks());

describe('A save on a machine that is held up for longer than others wait', () => {
  it('keeps what somebody else saved in the meantime', async () => {
    const folder = await sharedFolder();
    expect(await saveMine(folder, () => saveHers(folder))).toBe(true);
    expect(valueOf(await (await storeIn(folder)).read(id)).document).toEqual(mine.document);
    expect(await wordsIn(folder)).toContain('Written by her.');
  });

  it('waits for who is about to save, and is not lost under her save', async () => {
    const folder = await sharedFolder();
    const path = join(folder, `${id}.arolwg`);
    const lockIn = await lockOfAnother();
    let herSave: Promise<void> = Promise.resolve();
    const replaced = await saveMine(folder, async () => {
      hurryTheClock();
      await new Promise<void>((begun) => {
        herSave = lockIn(nodeDisk, path, async () => {
          vi.restoreAllMocks();
          begun();
          await pause(200);
          await writeFile(join(folder, 'new'), writeReportFile(hers, sha256));
          await rename(join(folder, 'new'), path);
        });
      });
    });
    await herSave;
    expect(replaced).toBe(true);
    const words = await wordsIn(folder);
    for (const text of ['Written by me.', 'Written by her.']) expect(words).toContain(text);
  });

  it('goes on in the end where its lock vanishes again and again', async () => {
    const folder = await sharedFolder();
    const lock = await lockOf(join(folder, `${id}.arolwg`));
    const disk: Disk = {
      ...nodeDisk,
      link: async (from, to) => {
        await nodeDisk.link(from, to);
        if (to === lock) await nodeDisk.unlink(lock);
      },
    };
    const store = await storeIn(folder, { disk });
    valueOf(await store.open(id));
    valueOf(await store.saveDocument(id, mine.document));
    expect(valueOf(await store.read(id)).document).toEqual(mine.document);
    expect(valueOf(await store.generations(id))).toHaveLength(1);
  });
});
