import type { DiskFailure } from '../../core/api';
import { fail, succeed, type Result } from '../../core/result';
import type { WriteFailure } from '../../services/store/report-failure';
import type { ReportStore } from '../../services/store/report-store';
import type { Library } from '../library/library';

/** What `action` gives with the store of the reports folder, or why the folder cannot be used. */
export async function inStore<Value, Failure>(
  library: Library,
  action: (store: ReportStore) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | DiskFailure>> {
  const opened = await library.store();
  return opened.ok ? action(opened.value) : opened;
}

/** The result of storing a report that we made ourselves: only the disk may refuse that. */
export function newlyStored<Value>(
  written: Result<null, WriteFailure>,
  value: Value,
): Result<Value, DiskFailure> {
  if (written.ok) return succeed(value);
  if (written.failure.kind === 'disk') return fail(written.failure);
  throw new Error(`A new report was refused: ${JSON.stringify(written.failure)}`);
}
