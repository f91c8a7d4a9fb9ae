import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeReportFile } from '../../../../src/core/file-format/write-report';
import { sha256 } from '../../../../src/services/store/sha256';
import type { ReportStore } from '../../../../src/services/store/report-store';
import { reportWith, smallDocument } from '../../../support/build-report';
import { Clock, failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const texts = Array.from(
  { length: 60 },
  (_, i) => `Finding ${i}: Llŷn, \ufffd. ${'x'.repeat(100)}`,
);
const report = reportWith(smallDocument([{ positives: texts }]));
const good = Buffer.from(writeReportFile(report, sha256));
const newReport = { ...report, modifiedAt: '2014-10-01T00:00:00.000Z' };

interface Spoilt {
  readonly folder: string;
  readonly path: string;
  readonly store: ReportStore;
}

/** A library whose only report has one earlier copy and a file that something else wrote. */
async function spoiltBy(bytes: string | Uint8Array): Promise<Spoilt> {
  const folder = await temporaryFolder();
  const store = await storeIn(folder);
  valueOf(await store.create(report));
  valueOf(await store.save({ ...report, state: 'in-review' }));
  const path = join(folder, `${report.id}.arolwg`);
  await writeFile(path, bytes);
  return { folder, path, store: await storeIn(folder) };
}

/** Not opened, not saved over by this or a new start of the app, and left as it is to the byte. */
async function expectLeftAlone(spoilt: Spoilt, bytes: string | Uint8Array): Promise<void> {
  const { store, path, folder } = spoilt;
  const opened = failureOf(await store.read(report.id));
  expect(opened).toMatchObject({ kind: 'file', generations: [{ savedAt: report.modifiedAt }] });
  for (const open of [store, await storeIn(folder)]) {
    expect(failureOf(await open.save(newReport)).kind).toBe('file');
    expect(failureOf(await open.create(newReport))).toMatchObject({ reason: 'exists' });
    expect(failureOf(await open.saveDocument(report.id, report.document)).kind).toBe('file');
    expect(failureOf(await open.duplicate(report.id)).kind).toBe('file');
  }
  expect(Buffer.compare(await readFile(path), Buffer.from(bytes))).toBe(0);
}

describe('A damaged report file', () => {
  it('is left alone when cut off anywhere, and offers the copy before', async () => {
    const spoilt = await spoiltBy('');
    for (let end = 0; end < good.length; end += 1024) {
      const cut = good.subarray(0, end);
      await writeFile(spoilt.path, cut);
      await expectLeftAlone(spoilt, cut);
      expect(valueOf(await spoilt.store.list()).reports).toMatchObject([
        { kind: 'unreadable', id: report.id, generations: [{ savedAt: report.modifiedAt }] },
      ]);
    }
  });

  const zeros = Buffer.alloc(good.length);
  const halfZeros = Buffer.concat([good.subarray(0, 3000), zeros.subarray(3000)]);
  const newer = good.toString().replace('"version":1', '"version":2');
  const proto = good.toString().replace('"report":{', '"__proto__":{},"report":{');
  const surrogate = good.toString().replace('Finding 1', '\\ud800Finding 1');
  it.each([
    ['zeros, as after a power cut', zeros, 'unreadable'],
    ['zeros from the middle on', halfZeros, 'unreadable'],
    ['null', 'null', 'foreign'],
    ['an empty list', '[]', 'foreign'],
    ['the settings of another program', '{"version":3,"name":"x"}', 'foreign'],
    ['a report of a later version of Arolwg', newer, 'newer'],
    ['a hostile key', proto, 'damaged'],
    ['half a character', surrogate, 'damaged'],
    ['a byte order mark', `\ufeff${good.toString()}`, 'unreadable'],
    ['text in another encoding', Buffer.from(good.toString(), 'utf16le'), 'unreadable'],
    ['five thousand brackets', '['.repeat(5000), 'unreadable'],
    ['fifty megabytes', Buffer.alloc(50_000_001, 32), 'unreadable'],
  ])('that holds %s is left alone', async (_, bytes, kind) => {
    const spoilt = await spoiltBy(bytes);
    await expectLeftAlone(spoilt, bytes);
    expect(failureOf(await spoilt.store.read(report.id))).toMatchObject({ failure: { kind } });
  });

  it('is left alone when any one bit flipped, be it inside a replacement character', async () => {
    const spoilt = await spoiltBy('');
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(good);
        flipped[at] = (good[at] ?? 0) ^ (1 << bit);
        await writeFile(spoilt.path, flipped);
        expect(failureOf(await spoilt.store.read(report.id)).kind).toBe('file');
        expect(failureOf(await spoilt.store.save(newReport)).kind).toBe('file');
        expect(Buffer.compare(await readFile(spoilt.path), flipped)).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('does not hide the others in the list', async () => {
    const { store } = await spoiltBy('null');
    const other = reportSaying('Still here.');
    valueOf(await store.create(other));
    const kinds = valueOf(await store.list()).reports.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['report', 'unreadable']);
  });

  it('does not hide the others where its earlier copies cannot be listed either', async () => {
    const { folder, store } = await spoiltBy('null');
    valueOf(await store.create(reportSaying('Still here.')));
    const copies = join(folder, '.generations', report.id);
    await rm(copies, { recursive: true });
    await writeFile(copies, 'in the way');
    const entries = valueOf(await store.list()).reports;
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['report', 'unreadable']);
  });
});

describe('An earlier copy', () => {
  it('takes the place of a damaged file, which is kept aside', async () => {
    const clock = new Clock('2014-09-01T08:00:00.000Z');
    const { folder } = await spoiltBy('damaged');
    const store = await storeIn(folder, { clock });
    const [copy] = valueOf(await store.generations(report.id));
    valueOf(await store.restoreGeneration(report.id, copy?.name ?? ''));
    expect(valueOf(await store.read(report.id))).toEqual(report);
    const aside = `${report.id}.2014-09-01T08-00-00.000Z.damaged`;
    expect(await readFile(join(folder, aside), 'utf8')).toBe('damaged');
    expect(valueOf(await store.list()).reports).toMatchObject([{ kind: 'report' }]);
    valueOf(await store.save(newReport));
  });

  it('takes the place of a readable file, which becomes a copy itself', async () => {
    const store = await storeIn(await temporaryFolder());
    valueOf(await store.create(report));
    valueOf(await store.save(newReport));
    const [copy] = valueOf(await store.generations(report.id));
    valueOf(await store.restoreGeneration(report.id, copy?.name ?? ''));
    expect(valueOf(await store.read(report.id))).toEqual(report);
    const [newest] = valueOf(await store.generations(report.id));
    expect(newest?.savedAt).toBe(newReport.modifiedAt);
  });

  it('can become a new report of today, and the one it is of stays as it is', async () => {
    const clock = new Clock('2014-09-30T08:00:00.000Z');
    const store = await storeIn(await temporaryFolder(), { clock });
    valueOf(await store.create(report));
    valueOf(await store.save({ ...newReport, state: 'signed-off' }));
    const [copy] = valueOf(await store.generations(report.id));
    const id = valueOf(await store.copyGeneration(report.id, copy?.name ?? ''));
    expect(id).not.toBe(report.id);
    const times = { createdAt: clock.time, modifiedAt: clock.time };
    expect(valueOf(await store.read(id))).toEqual({ ...report, id, state: 'drafting', ...times });
    expect(valueOf(await store.read(report.id))).toEqual({ ...newReport, state: 'signed-off' });
    const none = failureOf(await store.copyGeneration(report.id, '../x.arolwg'));
    expect(none).toMatchObject({ kind: 'disk', reason: 'missing' });
  });

  it('that is damaged itself is refused, and so is a name from outside', async () => {
    const { folder, store, path } = await spoiltBy('damaged');
    const copies = join(folder, '.generations', report.id);
    const [name = ''] = await readdir(copies);
    await writeFile(join(copies, name), 'null');
    const refused = failureOf(await store.restoreGeneration(report.id, name));
    expect(refused).toMatchObject({ kind: 'file', failure: { kind: 'foreign' } });
    const outside = failureOf(
      await store.restoreGeneration(report.id, `../../${report.id}.arolwg`),
    );
    expect(outside).toMatchObject({ kind: 'disk', reason: 'missing' });
    expect(await readFile(path, 'utf8')).toBe('damaged');
  });
});
