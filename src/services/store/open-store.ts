import type { DiskFailure } from '../../core/api';
import type { Instant, ReportId } from '../../core/report/report';
import type { Result } from '../../core/result';
import { nodeDisk, type Disk } from './disk';
import { onDisk, systemCode, systemError } from './disk-failure';
import { placesIn } from './places';
import { ReportStore } from './report-store';
import { sweepTemporaryFiles } from './temporary-file';

/** What a store needs from outside. */
export interface StoreNeeds {
  readonly now: () => Instant;
  readonly newReportId: () => ReportId;
  /** The real disk unless a test says otherwise. */
  readonly disk?: Disk;
}

/**
 * Opens a folder of reports. It must be there: making it anew where a drive is unplugged would look
 * like a library that lost everything. Links are followed, so that a folder has one name in here.
 */
export function openStore(
  folder: string,
  { now, newReportId, disk = nodeDisk }: StoreNeeds,
): Promise<Result<ReportStore, DiskFailure>> {
  return onDisk(folder, async () => {
    const real = await disk.realpath(folder);
    if (!(await disk.stat(real)).isDirectory()) throw systemError('ENOTDIR', folder);
    await tidy(disk, real, now());
    return new ReportStore({ disk, places: placesIn(real), now, newReportId });
  });
}

/** Makes the folder that reports are kept in by default; other people of the machine see nothing. */
export function makeReportsFolder(
  folder: string,
  disk: Disk = nodeDisk,
): Promise<Result<string | undefined, DiskFailure>> {
  return onDisk(folder, () => disk.mkdir(folder, { recursive: true, mode: 0o700 }));
}

/** What a crash left is only in the way; that it cannot be removed is no reason not to open. */
async function tidy(disk: Disk, folder: string, now: Instant): Promise<void> {
  try {
    await sweepTemporaryFiles(disk, folder, Date.parse(now));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
