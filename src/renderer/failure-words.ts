import type { DiskFailure, OpenFailure } from '../core/api';
import type { FileFailure } from '../core/file-format/report-file';
import { assertNever } from '../core/result';
import type { Words } from './words';

/** What went wrong on the disk and what to do, as sentences. */
export function diskWords(words: Words<'common'>, failure: DiskFailure): string {
  const { path, code, reason } = failure;
  return words(`disk.${reason}`, { path, code });
}

/** Why a report could not be opened, copied or put back, as sentences. */
export function openFailureWords(words: Words<'common'>, failure: OpenFailure): string {
  return failure.kind === 'disk' ? diskWords(words, failure) : fileWords(words, failure.failure);
}

/** Why a file is not taken as a report, as sentences. */
export function fileWords(words: Words<'common'>, failure: FileFailure): string {
  switch (failure.kind) {
    case 'unreadable':
    case 'foreign':
    case 'other-report':
      return words(`file.${failure.kind}`);
    case 'newer':
      return words('file.newer', { version: failure.version });
    case 'damaged':
    case 'invalid':
      return words(`file.${failure.kind}`, { detail: failure.detail });
    default:
      return assertNever(failure);
  }
}
