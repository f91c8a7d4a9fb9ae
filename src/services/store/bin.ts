import { basename, join } from 'node:path';
import type { ReportId } from '../../core/report/report';
import type { Disk } from './disk';
import { isSystemError } from './disk-failure';
import { keepGeneration } from './generations';
import { exists } from './look';
import { makeFolder } from './make-folder';
import { moveExclusively } from './move-exclusively';
import { isDamagedOf, type Places } from './places';
import type { Shelf } from './report-files';
import { inReportTurn } from './report-turn';
import { syncFolder } from './sync-folder';
import { withLock } from './with-lock';

/** Moves a report's file, readable or not, into the bin. To be run in the report's turn. */
export async function moveToBin(shelf: Shelf, id: ReportId): Promise<void> {
  const { disk, places } = shelf;
  const path = places.report(id);
  // Another Arolwg may be about to replace the file: it would be in the bin and in the list.
  const move = (): Promise<void> =>
    withLock(disk, path, () => moveExclusively(disk, path, places.inBin(id)));
  await disk.stat(places.report(id));
  await makeFolder(disk, places.bin);
  try {
    await move();
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw error;
    await keepBinned(shelf, id);
    await move();
  }
  await syncBoth(disk, places);
}

/** A report that was put away before and came back from elsewhere becomes an earlier copy of itself. */
async function keepBinned({ disk, places, now }: Shelf, id: ReportId): Promise<void> {
  const kept = { savedAt: now(), byOthers: true };
  await keepGeneration(disk, places.generations(id), places.inBin(id), kept);
  await disk.unlink(places.inBin(id));
}

/**
 * Moves a report's file back out of the bin; throws EEXIST where there is one of that id again. To be
 * run in the report's turn.
 */
export async function restoreFromBin({ disk, places }: Shelf, id: ReportId): Promise<void> {
  await moveExclusively(disk, places.inBin(id), places.report(id));
  await syncBoth(disk, places);
}

/**
 * Removes these reports from the bin for good, with their earlier copies, and gives how many that were.
 * What came into the bin since somebody looked stays there. Takes the turn of each report.
 */
export async function emptyBin(shelf: Shelf, ids: readonly ReportId[]): Promise<number> {
  let removed = 0;
  for (const id of ids) {
    if (await inReportTurn(shelf.places, id, () => removeBinned(shelf, id))) removed += 1;
  }
  return removed;
}

/**
 * Says whether there was something to remove: the report may have come out of the bin meanwhile. Its
 * copies belong to one of its id in the folder, where there is one.
 */
async function removeBinned(shelf: Shelf, id: ReportId): Promise<boolean> {
  const { disk, places } = shelf;
  if (!(await exists(disk, places.inBin(id)))) return false;
  const names = await disk.readdir(places.folder);
  if (!names.includes(basename(places.report(id)))) {
    const damaged = names.filter((name) => isDamagedOf(id, name));
    for (const name of damaged) await disk.rm(join(places.folder, name), { force: true });
    await disk.rm(places.generations(id), { recursive: true, force: true });
  }
  await disk.unlink(places.inBin(id));
  return true;
}

async function syncBoth(disk: Disk, places: Places): Promise<void> {
  await syncFolder(disk, places.bin);
  await syncFolder(disk, places.folder);
}
