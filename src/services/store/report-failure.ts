import type { DiskFailure, SaveFailure } from '../../core/api';
import type { FileFailure } from '../../core/file-format/report-file';
import { fail, succeed, type Result } from '../../core/result';
import { asDiskFailure } from './disk-failure';
import { TooLarge } from './read-bytes';
import { InvalidReport, UnreadableReport } from './report-codec';

/** Why a file was not read as a report. */
export type ReadFailure = DiskFailure | { readonly kind: 'file'; readonly failure: FileFailure };

/** Why a report was not stored. `file`: what is there cannot be read, so it was not replaced. */
export type WriteFailure = ReadFailure | Exclude<SaveFailure, DiskFailure>;

/** What `action` gives, or what of the file at `path` could not be read. */
export async function reading<Value>(
  path: string,
  action: () => Promise<Value>,
): Promise<Result<Value, ReadFailure>> {
  try {
    return succeed(await action());
  } catch (error) {
    return fail(asReadFailure(error, path));
  }
}

/** What `action` gives, or why the file at `path` was not written. */
export async function writing<Value>(
  path: string,
  action: () => Promise<Value>,
): Promise<Result<Value, WriteFailure>> {
  try {
    return succeed(await action());
  } catch (error) {
    if (error instanceof InvalidReport) return fail({ kind: 'invalid', detail: error.message });
    return fail(asReadFailure(error, path));
  }
}

/** What is wrong with the file that could not be read, where `error` says that. */
export function fileFailureOf(error: unknown): FileFailure | undefined {
  if (error instanceof UnreadableReport) return error.failure;
  return error instanceof TooLarge
    ? { kind: 'unreadable', detail: `${error.bytes} bytes` }
    : undefined;
}

function asReadFailure(error: unknown, path: string): ReadFailure {
  const failure = fileFailureOf(error);
  return failure ? { kind: 'file', failure } : asDiskFailure(error, path);
}
