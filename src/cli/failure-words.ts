import type { DiskFailure } from '../core/api';
import type { FileFailure } from '../core/file-format/report-file';
import { assertNever } from '../core/result';
import type { WriteFailure } from '../services/store/report-failure';
import { words } from './words';

/** Why something was not read or not written, and what to do. `path` is as the user wrote it. */
export function failureWords(failure: WriteFailure, path: string): string {
  switch (failure.kind) {
    case 'disk':
      return diskWords(failure, path);
    case 'file':
      return words('file.refused', { path, problem: fileWords(failure.failure) });
    case 'invalid':
      return words('invalid', { detail: failure.detail });
    default:
      return assertNever(failure);
  }
}

/** What is wrong with a file that is not taken as a report. */
export function fileWords(failure: FileFailure): string {
  if (failure.kind === 'damaged') return words('file.damaged', { detail: failure.detail });
  return words(`file.${failure.kind}`, { ...failure });
}

function diskWords({ reason, code }: DiskFailure, path: string): string {
  const known = CODES.find((one) => one === code);
  return words(known ? `disk.${known}` : `disk.${reason}`, { path, code });
}

/** What a path itself can be wrong in; the disk's reasons do not tell these apart. */
const CODES = ['ENOTDIR', 'ELOOP'] as const;

/** As `failureWords` for a file that should be written: what is missing is then its folder. */
export function outWords(failure: WriteFailure, path: string): string {
  return failure.kind === 'disk' && failure.code === 'ENOENT'
    ? words('disk.noFolder', { path })
    : failureWords(failure, path);
}
