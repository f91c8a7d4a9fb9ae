import { assertNever } from '../../core/result';
import { diskWords, fileWords } from '../failure-words';
import { wordsOf } from '../words';
import { canPutBack, type NotSaved } from './save-state';

/** Why what was written is not on the disk and what to do, as sentences. */
export function notSavedWords(failure: NotSaved): string {
  const words = wordsOf('editor');
  switch (failure.kind) {
    case 'disk':
      return canPutBack(failure) ? words('status.gone') : diskWords(wordsOf('common'), failure);
    case 'invalid':
      return words('status.refused', { detail: failure.detail });
    case 'file':
      return canPutBack(failure)
        ? words('status.fileDamaged', { reason: fileWords(wordsOf('common'), failure.failure) })
        : words('status.fileNewer');
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
