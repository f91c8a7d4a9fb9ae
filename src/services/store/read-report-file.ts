import type { Report } from '../../core/report/report';
import type { Result } from '../../core/result';
import { nodeDisk, type Disk } from './disk';
import { readBytes } from './read-bytes';
import { MAX_REPORT_BYTES, reportCodec } from './report-codec';
import { reading, type ReadFailure } from './report-failure';

/** Reads one report file anywhere, as a person names it or another program hands it over. */
export function readReportAt(
  path: string,
  disk: Disk = nodeDisk,
): Promise<Result<Report, ReadFailure>> {
  return reading(path, async () =>
    reportCodec.decode(await readBytes(disk, path, MAX_REPORT_BYTES)),
  );
}
