import { join } from 'node:path';
import { isReportId } from '../../core/report/new-ids';
import type { ReportId } from '../../core/report/report';

/** Report files are named so; the id comes first. */
export const REPORT_EXTENSION = '.arolwg';
const DAMAGED_EXTENSION = '.damaged';

/** Where things are in a reports folder. Names begin with a dot where a person has no business. */
export interface Places {
  readonly folder: string;
  readonly bin: string;
  report(id: ReportId): string;
  inBin(id: ReportId): string;
  /** The earlier copies stay beside the reports, because hard links cannot leave a disk. */
  generations(id: ReportId): string;
  /** Where a file that cannot be read is put aside; neither list looks at it. */
  damaged(id: ReportId, now: string): string;
}

/** The places in `folder`, a real path. */
export function placesIn(folder: string): Places {
  const bin = join(folder, '.bin');
  return {
    folder,
    bin,
    report: (id) => join(folder, `${id}${REPORT_EXTENSION}`),
    inBin: (id) => join(bin, `${id}${REPORT_EXTENSION}`),
    generations: (id) => join(folder, '.generations', id),
    damaged: (id, now) => join(folder, `${id}.${now.replaceAll(':', '-')}${DAMAGED_EXTENSION}`),
  };
}

/** Whether a file of that name in the folder is a damaged one of that report that was put aside. */
export function isDamagedOf(id: ReportId, fileName: string): boolean {
  return fileName.startsWith(`${id}.`) && fileName.endsWith(DAMAGED_EXTENSION);
}

/** The id of the report that a file of that name holds, undefined where it is none of ours. */
export function idInName(fileName: string): ReportId | undefined {
  if (!fileName.endsWith(REPORT_EXTENSION)) return undefined;
  const id = fileName.slice(0, -REPORT_EXTENSION.length);
  return isReportId(id) ? id : undefined;
}
