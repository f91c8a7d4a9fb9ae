import type { Report } from '../core/report/report';
import type { Result } from '../core/result';
import { nodeDisk } from '../services/store/disk';
import { exists } from '../services/store/look';
import { reportCodec } from '../services/store/report-codec';
import { writing, type WriteFailure } from '../services/store/report-failure';
import { createDurably, replaceDurably } from '../services/store/write-durably';

/** Writes the file that `--out` names, durably; what is there is replaced only by `--force`. */
export function writeOut(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<Result<void, WriteFailure>> {
  return writing(path, () => put(path, bytes, force));
}

/** As `writeOut` for a report. */
export function writeReportOut(
  path: string,
  report: Report,
  force: boolean,
): Promise<Result<void, WriteFailure>> {
  return writing(path, () => put(path, reportCodec.encode(report), force));
}

async function put(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  if (!force || !(await exists(nodeDisk, path))) return createDurably(nodeDisk, path, bytes);
  // A link is followed: what it names is replaced, not the link.
  await replaceDurably(nodeDisk, await nodeDisk.realpath(path), bytes);
}
