import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import { linkOrCopy } from '../../../../src/services/store/link-or-copy';
import { faultyDisk } from '../../../support/faulty-disk';
import { Clock, reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

/** A disk without hard links, as memory sticks and many shares are, and the steps asked of it. */
function withoutLinks(): { readonly disk: Disk; readonly steps: readonly string[] } {
  const steps: string[] = [];
  const disk = faultyDisk((step) => {
    steps.push(step);
    return step === 'link' ? 'EPERM' : undefined;
  });
  return { disk, steps };
}

/** The real disk, which notes what is flushed and what takes the place of a report. */
function noting(): { readonly disk: Disk; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const disk: Disk = {
    ...nodeDisk,
    open: async (path, flags, mode) => {
      const handle = await nodeDisk.open(path, flags, mode);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await sync();
        notes.push(String(path));
      };
      return handle;
    },
    rename: async (from, to) => {
      await nodeDisk.rename(from, to);
      notes.push('replaced');
    },
  };
  return { disk, notes };
}

describe('A copy kept where the disk has no hard links', () => {
  it('never takes the place of a copy that another Arolwg kept under that name', async () => {
    const folder = await temporaryFolder();
    const [path, kept] = [join(folder, 'report'), join(folder, 'kept')];
    await writeFile(path, 'mine');
    await writeFile(kept, 'theirs');
    const keep = linkOrCopy(withoutLinks().disk, path, kept);
    await expect(keep).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(kept, 'utf8')).toBe('theirs');
    expect((await readdir(folder)).sort()).toEqual(['kept', 'report']);
  });

  it('is on the disk before it gets its name, and so is the name before one goes on', async () => {
    const folder = await temporaryFolder();
    const { disk, steps } = withoutLinks();
    await writeFile(join(folder, 'report'), 'mine');
    await linkOrCopy(disk, join(folder, 'report'), join(folder, 'kept'));
    expect(await readFile(join(folder, 'kept'), 'utf8')).toBe('mine');
    const flushed = steps.indexOf('handle.sync');
    expect(flushed).toBeGreaterThan(0);
    expect(flushed).toBeLessThan(steps.indexOf('rename'));
    expect(steps.lastIndexOf('handle.sync')).toBeGreaterThan(steps.indexOf('rename'));
  });
});

describe('An earlier copy', () => {
  it('is on the disk with the folders that were made for it, before the new text replaces it', async () => {
    const folder = await temporaryFolder();
    const clock = new Clock();
    const report = reportSaying('First.');
    valueOf(await (await storeIn(folder, { clock })).create(report));
    const { disk, notes } = noting();
    valueOf(await (await storeIn(folder, { clock, disk })).save(reportSaying('Next.', report.id)));
    const copies = join(folder, '.generations');
    const before = notes.slice(0, notes.indexOf('replaced'));
    expect(before).toEqual(expect.arrayContaining([join(copies, report.id), copies, folder]));
    expect(notes.at(-1)).toBe(folder);
  });
});
