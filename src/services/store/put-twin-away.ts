import { basename, dirname } from 'node:path';
import type { Report } from '../../core/report/report';
import type { Disk } from './disk';
import { makeFolder } from './make-folder';
import { reportCodec } from './report-codec';
import type { Shelf } from './report-files';
import { createDurably } from './write-durably';

/**
 * Puts the file at `path`, a second one of `report`, which is in the folder under its own name, into
 * the bin under a new id. Throws the disk's errors.
 */
export async function putTwinAway(shelf: Shelf, path: string, report: Report): Promise<void> {
  const { disk, places, newReportId } = shelf;
  const own = places.report(report.id);
  if (await areOneFile(disk, path, own)) return leaveOneName(disk, path, own);
  await makeFolder(disk, places.bin);
  const twin = { ...report, id: newReportId() };
  await createDurably(disk, places.inBin(twin.id), reportCodec.encode(twin));
  await disk.unlink(path);
}

/**
 * Two names of one file are what a failure between the steps of a move leaves, or the same name in
 * small and capital letters on a disk that does not tell them apart.
 */
async function areOneFile(disk: Disk, one: string, other: string): Promise<boolean> {
  const [a, b] = [await disk.stat(one, { bigint: true }), await disk.stat(other, { bigint: true })];
  return a.ino === b.ino && a.dev === b.dev;
}

async function leaveOneName(disk: Disk, path: string, own: string): Promise<void> {
  const names = await disk.readdir(dirname(own));
  if (names.includes(basename(own))) await disk.unlink(path);
  else await disk.rename(path, own);
}
