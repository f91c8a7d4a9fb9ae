import type { Report, ReportId } from '../../core/report/report';
import { assertNever, fail, succeed, type Result } from '../../core/result';
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
  const { id } = report;
  const place = await placeOf(files, report);
  switch (place) {
    case 'there':
      return fail({ kind: 'already-there', id });
    case 'in-bin':
      await restoreFromBin(files.shelf, id);
      return succeed(id);
    case 'free':
      await files.create(report);
      return succeed(id);
    case 'taken': {
      const added = { ...report, id: files.shelf.newReportId() };
      await files.create(added);
      return succeed(added.id);
    }
    default:
      return assertNever(place);
  }
}

/** Whether this very report is there or in the bin, and else whether its id is free or taken. */
export async function placeOf(
  files: ReportFiles,
  report: Report,
): Promise<'there' | 'in-bin' | 'free' | 'taken'> {
  const { places } = files.shelf;
  const there = await compare(files, places.report(report.id), report);
  if (there !== 'none') return there === 'same' ? 'there' : 'taken';
  const binned = await compare(files, places.inBin(report.id), report);
  if (binned === 'none') return 'free';
  return binned === 'same' ? 'in-bin' : 'taken';
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
