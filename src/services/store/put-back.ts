import type { Report } from '../../core/report/report';
import { restoreFromBin } from './bin';
import { exists } from './look';
import type { ReportFiles } from './report-files';
import { whyUnreadable } from './why-unreadable';

/**
 * Makes the file of a report whole again that somebody put in the bin, deleted or damaged while another
 * wrote in it. What is in the bin comes out of there, and a damaged file is kept aside. One that can be
 * read, or that a newer version of Arolwg wrote, is left as it is. Throws the disk's errors. To be run in
 * the report's turn.
 */
export async function putBack(files: ReportFiles, report: Report): Promise<void> {
  const { shelf } = files;
  const path = shelf.places.report(report.id);
  const isBinned = await exists(shelf.disk, shelf.places.inBin(report.id));
  if (isBinned && !(await exists(shelf.disk, path))) await restoreFromBin(shelf, report.id);
  const current = { ...report, modifiedAt: shelf.now() };
  if (!(await exists(shelf.disk, path))) return files.create(current);
  const failure = await whyUnreadable(files, report.id);
  if (failure && failure.kind !== 'newer') await files.override(current);
}
