import { join } from 'node:path';
import type { Report, ReportId } from '../../core/report/report';
import { systemError } from './disk-failure';
import { listGenerations } from './generations';
import { exists } from './look';
import { readBytes } from './read-bytes';
import { codecOf, MAX_REPORT_BYTES } from './report-codec';
import type { ReportFiles } from './report-files';
import { whyUnreadable } from './why-unreadable';

/**
 * Puts the earlier copy of that name in the place of a report's file. A file that cannot be read is
 * kept aside, one that can becomes a generation, and one that is gone is made anew. Throws the disk's
 * errors, ENOENT where there is no such copy or the report is in the bin, and `UnreadableReport`.
 */
export async function restoreGeneration(
  files: ReportFiles,
  id: ReportId,
  name: string,
): Promise<void> {
  const report = await readGeneration(files, id, name);
  const { disk, places } = files.shelf;
  const isThere = (await exists(disk, places.report(id))) || (await exists(disk, places.inBin(id)));
  if (!isThere) return files.create(report);
  await ((await whyUnreadable(files, id)) ? files.override(report) : files.write(report));
}

/** The report in the earlier copy of that name. Throws the disk's errors and `UnreadableReport`. */
export async function readGeneration(
  { shelf: { disk, places } }: ReportFiles,
  id: ReportId,
  name: string,
): Promise<Report> {
  const folder = places.generations(id);
  const kept = await listGenerations(disk, folder);
  const path = join(folder, name);
  if (!kept.some((generation) => generation.name === name)) throw systemError('ENOENT', path);
  return codecOf(id).decode(await readBytes(disk, path, MAX_REPORT_BYTES));
}
