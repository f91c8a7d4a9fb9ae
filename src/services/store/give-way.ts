import type { ReportId } from '../../core/report/report';
import { adoptStray } from './adopt-strays';
import type { ReportFiles } from './report-files';
import { whyUnreadable } from './why-unreadable';

/**
 * Takes another report out of the way that somebody put in the place of this one's file: it comes into
 * the list under its own id. Does nothing where the file holds this report or none. Throws the disk's
 * errors. Not to be run in the report's turn: the other one has its own.
 */
export async function giveWay(files: ReportFiles, id: ReportId): Promise<void> {
  const failure = await whyUnreadable(files, id);
  if (failure?.kind === 'other-report') await adoptStray(files, files.shelf.places.report(id));
}
