import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startLibrary, type AppLibrary } from '../../../support/app-library';
import { failureOf, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const samplesIn = async ({ calls }: AppLibrary): Promise<number> =>
  valueOf(await calls.listReports()).entries.filter(
    (entry) => entry.kind === 'report' && entry.sample,
  ).length;

/** Ends the app as a person would: what it knows is on the disk. */
const end = ({ settings }: AppLibrary): Promise<void> => settings.flush();

describe('The library on the first start', () => {
  it('makes its folder and holds the sample reports, marked as such', async () => {
    const app = await startLibrary(await temporaryFolder());
    const { folder, entries } = valueOf(await app.calls.listReports());
    expect(folder).toBe(app.paths.usualReports);
    expect(entries.length).toBeGreaterThanOrEqual(2);
    expect(await samplesIn(app)).toBe(entries.length);
  });

  it('leaves a folder that already holds a report as it is', async () => {
    const folder = await temporaryFolder();
    const reports = join(folder, 'shared');
    await mkdir(reports);
    valueOf(await (await storeIn(reports)).create(reportSaying('One.')));
    const app = await startLibrary(folder, { toldReports: reports });
    expect(valueOf(await app.calls.listReports()).entries).toHaveLength(1);
    expect(await samplesIn(app)).toBe(0);
  });

  it('works without samples where the installation has none', async () => {
    const folder = await temporaryFolder();
    const app = await startLibrary(folder, { seeds: join(folder, 'nowhere') });
    expect(valueOf(await app.calls.listReports()).entries).toEqual([]);
  });
});

describe('The samples', () => {
  it('do not come back after the person has deleted them', async () => {
    const folder = await temporaryFolder();
    const first = await startLibrary(folder);
    const { entries } = valueOf(await first.calls.listReports());
    const ids = entries.flatMap((entry) => (entry.kind === 'report' ? [entry.header.id] : []));
    for (const id of ids) valueOf(await first.calls.moveToBin(id));
    valueOf(await first.calls.emptyBin(ids));
    await end(first);
    expect(valueOf(await (await startLibrary(folder)).calls.listReports()).entries).toEqual([]);
  });

  it('do not come into a folder that the person chooses later', async () => {
    const folder = await temporaryFolder();
    const app = await startLibrary(folder);
    await samplesIn(app);
    const other = join(folder, 'other');
    await mkdir(other);
    valueOf(await app.library.use(other));
    expect(valueOf(await app.calls.listReports())).toMatchObject({ folder: other, entries: [] });
    await end(app);
    const again = await startLibrary(folder);
    expect(valueOf(await again.calls.listReports())).toMatchObject({ folder: other, entries: [] });
  });
});

describe('The reports folder', () => {
  it('that is gone is named as missing, not made anew, and used again when it is back', async () => {
    const folder = await temporaryFolder();
    const drive = join(folder, 'drive');
    await mkdir(drive);
    const first = await startLibrary(folder);
    valueOf(await first.library.use(drive));
    await end(first);
    await rename(drive, `${drive} unplugged`);
    const app = await startLibrary(folder);
    expect(failureOf(await app.calls.listReports())).toMatchObject({
      reason: 'missing',
      path: drive,
    });
    await rename(`${drive} unplugged`, drive);
    expect(valueOf(await app.calls.listReports()).folder).toBe(drive);
  });

  it('that the start names is made whenever it is not there', async () => {
    const folder = await temporaryFolder();
    const toldReports = join(folder, 'a', 'b');
    for (let start = 0; start < 2; start += 1) {
      const app = await startLibrary(folder, { toldReports });
      expect(valueOf(await app.calls.listReports()).folder).toBe(toldReports);
      await end(app);
      await rm(toldReports, { recursive: true });
    }
  });

  it('stays in use when another one cannot be', async () => {
    const folder = await temporaryFolder();
    const app = await startLibrary(folder);
    const before = valueOf(await app.calls.listReports());
    await writeFile(join(folder, 'a file'), '');
    expect(failureOf(await app.library.use(join(folder, 'a file'))).reason).toBe('missing');
    expect(valueOf(await app.calls.listReports())).toEqual(before);
  });
});
