import type { Report, ReportId } from '../../core/report/report';
import { fail, succeed, type Result } from '../../core/result';
import { restoreFromBin } from './bin';
import { isSystemError } from './disk-failure';
import { readBytes } from './read-bytes';
import { MAX_REPORT_BYTES, reportCodec } from './report-codec';
import { fileFailureOf } from './report-failure';
import type { ReportFiles } from './report-files';

/** The library already holds this very report. */
export interface AlreadyThere {
  readonly kind: 'already-there';
  readonly id: ReportId;
}

/**
 * Takes `report` into the folder. Where its id is taken, the same report is already there
 * and a different one gets a new id; the same report in the bin comes back from there.
 */
export async function addReport(
  files: ReportFiles,
  report: Report,
): Promise<Result<ReportId, AlreadyThere>> {
  const { places, newReportId } = files.shelf;
  const { id } = report;
  const there = await compare(files, places.report(id), report);
  if (there === 'same') return fail({ kind: 'already-there', id });
  const binned = await compare(files, places.inBin(id), report);
  if (there === 'none' && binned === 'same') {
    await restoreFromBin(files.shelf, id);
    return succeed(id);
  }
  const free = there === 'none' && binned === 'none';
  const added = free ? report : { ...report, id: newReportId() };
  await files.create(added);
  return succeed(added.id);
}

/** What is at `path`: nothing, the same report, or something else, be it a damaged file. */
async function compare(
  { shelf }: ReportFiles,
  path: string,
  report: Report,
): Promise<'none' | 'same' | 'other'> {
  try {
    const found = reportCodec.decode(await readBytes(shelf.disk, path, MAX_REPORT_BYTES));
    return JSON.stringify(found) === JSON.stringify(report) ? 'same' : 'other';
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return 'none';
    if (fileFailureOf(error)) return 'other';
    throw error;
  }
}
