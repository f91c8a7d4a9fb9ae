import type { ReportId } from '../../core/report/report';
import { addReport } from './add-report';
import { restoreFromBin } from './bin';
import { isSystemError } from './disk-failure';
import { readBytes } from './read-bytes';
import { MAX_REPORT_BYTES, reportCodec } from './report-codec';
import type { ReportFiles } from './report-files';

/**
 * Takes a report out of the bin and gives the id that it has then. Where one of its id is in the folder
 * again, it comes back under a new id beside that, unless it is the very same. Throws what the disk
 * and a damaged file throw. To be run in the report's turn.
 */
export async function takeFromBin(files: ReportFiles, id: ReportId): Promise<ReportId> {
  try {
    await restoreFromBin(files.shelf, id);
    return id;
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw error;
  }
  const { disk, places } = files.shelf;
  const bytes = await readBytes(disk, places.inBin(id), MAX_REPORT_BYTES);
  const added = await addReport(files, reportCodec.decode(bytes));
  await disk.unlink(places.inBin(id));
  return added.ok ? added.value : id;
}
