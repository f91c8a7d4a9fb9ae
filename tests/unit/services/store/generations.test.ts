import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report/report';
import {
  generationName,
  readGenerationName,
} from '../../../../src/services/store/generation-names';
import type { ReportStore } from '../../../../src/services/store/report-store';
import { faultyDisk } from '../../../support/faulty-disk';
import { Clock, failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const id = randomUUID();

/** Saves the report, saying when, at the clock's time. */
async function saveAt(store: ReportStore, clock: Clock): Promise<Report> {
  const report = { ...reportSaying(`Saved at ${clock.time}.`, id), modifiedAt: clock.time };
  valueOf(await store.save(report));
  return report;
}

/** Saves the report so many times, so many minutes apart. */
async function saveOften(
  store: ReportStore,
  clock: Clock,
  times: number,
  minutes: number,
): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await saveAt(store, clock);
    clock.forward(minutes);
  }
}

async function savedTimes(store: ReportStore): Promise<readonly string[]> {
  return valueOf(await store.generations(id)).map(({ savedAt }) => savedAt);
}

describe('Earlier copies of a report', () => {
  it('are the last five at least, newest first, each readable', async () => {
    const clock = new Clock('2014-09-01T08:00:00.000Z');
    const folder = await temporaryFolder();
    const store = await storeIn(folder, { clock });
    await saveOften(store, clock, 12, 1 / 60);
    expect((await savedTimes(store)).map((time) => time.slice(11, 19))).toEqual([
      '08:00:10',
      '08:00:09',
      '08:00:08',
      '08:00:07',
      '08:00:06',
    ]);
    const names = await readdir(join(folder, '.generations', id));
    const newest = await readFile(
      join(folder, '.generations', id, names.sort().at(-1) ?? ''),
      'utf8',
    );
    expect(newest).toContain('Saved at 2014-09-01T08:00:10');
  });

  it('stay in order when the clock was set back a year', async () => {
    const clock = new Clock('2014-09-01T08:00:00.000Z');
    const store = await storeIn(await temporaryFolder(), { clock });
    await saveOften(store, clock, 3, 1);
    clock.time = '2013-09-01T08:00:00.000Z';
    await saveOften(store, clock, 4, 1);
    expect((await savedTimes(store)).slice(0, 4).map((time) => time.slice(0, 16))).toEqual([
      '2013-09-01T08:02',
      '2013-09-01T08:01',
      '2013-09-01T08:00',
      '2014-09-01T08:02',
    ]);
  });

  it('hold what another Arolwg wrote meanwhile, however often one saves after that', async () => {
    const clock = new Clock();
    const folder = await temporaryFolder();
    const store = await storeIn(folder, { clock });
    await saveAt(store, clock);
    const words = 'Written by someone else on the shared drive.';
    valueOf(await (await storeIn(folder, { clock })).save(reportSaying(words, id)));
    await saveOften(store, clock, 20, 1);
    const copies = join(folder, '.generations', id);
    const names = await readdir(copies);
    const texts = await Promise.all(names.map((name) => readFile(join(copies, name), 'utf8')));
    expect(texts.filter((text) => text.includes(words))).toHaveLength(1);
  });

  it('hold it too when one only writes on in a report that was open all the while', async () => {
    const clock = new Clock();
    const folder = await temporaryFolder();
    const store = await storeIn(folder, { clock });
    await saveAt(store, clock);
    const mine = valueOf(await store.open(id));
    const words = 'Written by someone else while I had it open.';
    const theirs = await storeIn(folder, { clock });
    valueOf(await theirs.open(id));
    valueOf(await theirs.save(reportSaying(words, id)));
    const saved = valueOf(await store.saveDocument(id, mine.document));
    expect(saved.othersKept).toBe(true);
    const next = reportSaying('I write on.').document;
    expect(valueOf(await store.saveDocument(id, next)).othersKept).toBe(false);
    const copies = join(folder, '.generations', id);
    const others = (await readdir(copies)).filter((name) => name.includes('-other'));
    expect(others).toHaveLength(1);
    expect(await readFile(join(copies, others[0] ?? ''), 'utf8')).toContain(words);
  });

  it('take no room of their own: they are second names of the file', async () => {
    const clock = new Clock();
    const folder = await temporaryFolder();
    const store = await storeIn(folder, { clock });
    await saveAt(store, clock);
    const before = await stat(join(folder, `${id}.arolwg`));
    await saveAt(store, clock);
    const [copy] = valueOf(await store.generations(id));
    const kept = await stat(join(folder, '.generations', id, copy?.name ?? ''));
    expect(kept.ino).toBe(before.ino);
  });

  it('are whole copies where the disk has no hard links', async () => {
    const clock = new Clock();
    const folder = await temporaryFolder();
    const disk = faultyDisk((step) => (step === 'link' ? 'EPERM' : undefined));
    const store = await storeIn(folder, { clock, disk });
    valueOf(await store.create(reportSaying('First.', id)));
    expect(failureOf(await store.create(reportSaying('Again.', id)))).toMatchObject({
      reason: 'exists',
    });
    const first = await readFile(join(folder, `${id}.arolwg`), 'utf8');
    await saveAt(store, clock);
    const copies = join(folder, '.generations', id);
    const [name = '', ...more] = await readdir(copies);
    expect(more).toEqual([]);
    expect(await readFile(join(copies, name), 'utf8')).toBe(first);
  });

  it('that cannot be kept do not stop a save of our own, but one over the words of others', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, '.generations'));
    const clock = new Clock();
    const store = await storeIn(folder, { clock });
    await saveAt(store, clock);
    await writeFile(join(folder, '.generations', id), 'in the way');
    await saveAt(store, clock);
    const others = reportSaying('Someone else.', id);
    const other = await storeIn(folder, { clock });
    valueOf(await other.open(id));
    valueOf(await other.save(others));
    expect((await store.save(reportSaying('Ours.', id))).ok).toBe(false);
    expect(valueOf(await store.read(id))).toEqual(others);
  });

  it('have names that Windows takes and that say everything again', () => {
    const generation = { sequence: 12, savedAt: '2014-08-31T12:00:00.000Z', byOthers: true };
    const name = generationName(generation);
    expect(name).toBe('00000012-2014-08-31T12-00-00.000Z-other.arolwg');
    expect(readGenerationName(name)).toEqual({ name, ...generation });
    expect(readGenerationName('notes.arolwg')).toBeUndefined();
    expect(readGenerationName('00000012-2014-99-31T12-00-00.000Z.arolwg')).toBeUndefined();
  });
});
