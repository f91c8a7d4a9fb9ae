import { join } from 'node:path';
import type { Adopted, DiskFailure } from '../../core/api';
import type { Report } from '../../core/report/report';
import { assertNever, fail, succeed, type Result } from '../../core/result';
import { addReport, placeOf } from './add-report';
import { isSystemError, onDisk } from './disk-failure';
import { listFolder } from './list-folder';
import { exists } from './look';
import { moveExclusively } from './move-exclusively';
import { putTwinAway } from './put-twin-away';
import { readBytes } from './read-bytes';
import { MAX_REPORT_BYTES, reportCodec } from './report-codec';
import { fileFailureOf } from './report-failure';
import type { ReportFiles } from './report-files';
import { inReportTurn } from './report-turn';
import { listStrays } from './strays';
import { syncFolder } from './sync-folder';

/** What became of one stray; `gone`: somebody else took it meanwhile. */
type Fate = keyof Adopted | 'gone';

/**
 * Takes every stray that can be read into the list. One whose id is free gets the name of that id;
 * where another report has the id, it is added under a new id; where the very same report is in the
 * list already, its second file goes into the bin, under a new id, so that the list shows no twins
 * and the bin can still give it back. A stray goes only when its text is elsewhere on the disk for
 * good, so a failure in between leaves a text twice at worst. Gives the first failure of the disk,
 * after all have had their turn.
 */
export async function adoptStrays(files: ReportFiles): Promise<Result<Adopted, DiskFailure>> {
  const { disk, places } = files.shelf;
  const listed = await onDisk(places.folder, async () =>
    listStrays(disk, places, await listFolder(disk, places, places.folder)),
  );
  if (!listed.ok) return listed;
  const fates: Fate[] = [];
  const failures: DiskFailure[] = [];
  for (const { fileName } of listed.value.filter(({ header }) => header !== null)) {
    const path = join(places.folder, fileName);
    const fate = await onDisk(path, () => adoptStray(files, path));
    if (fate.ok) fates.push(fate.value);
    else failures.push(fate.failure);
  }
  return failures[0] ? fail(failures[0]) : succeed(adopted(fates));
}

function adopted(fates: readonly Fate[]): Adopted {
  const count = (wanted: Fate): number => fates.filter((fate) => fate === wanted).length;
  return { added: count('added'), alreadyThere: count('alreadyThere'), left: count('left') };
}

/** Takes the stray at `path` into the list, as `adoptStrays` does. Throws the disk's errors. */
export async function adoptStray(files: ReportFiles, path: string): Promise<Fate> {
  const report = await readStray(files, path);
  if (typeof report === 'string') return report;
  const { disk, places } = files.shelf;
  try {
    return await inReportTurn(places, report.id, () => takeIn(files, path, report));
  } catch (error) {
    // Another Arolwg on the same folder came first.
    if (isSystemError(error, 'ENOENT') && !(await exists(disk, path))) return 'gone';
    throw error;
  }
}

/** The whole report at `path`, or what becomes of the file where there is none. */
async function readStray({ shelf }: ReportFiles, path: string): Promise<Report | 'left' | 'gone'> {
  try {
    return reportCodec.decode(await readBytes(shelf.disk, path, MAX_REPORT_BYTES));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return 'gone';
    if (fileFailureOf(error)) return 'left';
    throw error;
  }
}

async function takeIn(files: ReportFiles, path: string, report: Report): Promise<Fate> {
  const { disk, places } = files.shelf;
  const place = await placeOf(files, report);
  switch (place) {
    case 'free':
      await moveExclusively(disk, path, places.report(report.id));
      break;
    case 'taken':
      await addReport(files, report);
      await disk.unlink(path);
      break;
    case 'in-bin':
      await addReport(files, report);
      await putTwinAway(files.shelf, path, report);
      break;
    case 'there':
      await putTwinAway(files.shelf, path, report);
      break;
    default:
      return assertNever(place);
  }
  await syncFolder(disk, places.folder);
  return place === 'there' ? 'alreadyThere' : 'added';
}
