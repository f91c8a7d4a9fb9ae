import type { DiskFailure } from '../../core/api';
import type { FileFailure } from '../../core/file-format/report-file';
import { assertNever } from '../../core/result';
import { diskWords, fileWords } from '../failure-words';
import { wordsOf } from '../words';
import { canPutBack, type NotSaved } from './save-state';

/** Why what was written is not on the disk and what to do, as sentences. */
export function notSavedWords(failure: NotSaved): string {
  const words = wordsOf('editor');
  switch (failure.kind) {
    case 'disk':
      return diskReason(failure);
    case 'invalid':
      return words('status.refused', { detail: failure.detail });
    case 'file':
      return fileReason(failure.failure);
    case 'refused':
      return words('status.refused', {
        detail: `${failure.problem.path} ${failure.problem.message}`,
      });
    case 'no-answer':
      return words('status.noAnswer');
    default:
      return assertNever(failure);
  }
}

/** A report stays where it is while one writes in it: another folder can only be chosen for a copy. */
function diskReason(failure: DiskFailure): string {
  const words = wordsOf('editor');
  const { path, reason } = failure;
  if (canPutBack(failure)) return words('status.gone');
  switch (reason) {
    case 'read-only':
    case 'not-permitted':
      return words('status.readOnly', { path });
    case 'not-a-file':
    case 'too-long':
    case 'exists':
      return words('status.noPlace', { path });
    default:
      return diskWords(wordsOf('common'), failure);
  }
}

function fileReason(failure: FileFailure): string {
  const words = wordsOf('editor');
  switch (failure.kind) {
    case 'newer':
      return words('status.fileNewer');
    case 'other-report':
      return words('status.otherReport');
    default:
      return words('status.fileDamaged', { reason: fileWords(wordsOf('common'), failure) });
  }
}
