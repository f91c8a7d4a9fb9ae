import type { Cancelled, ExportFailure } from '../../core/api';
import { diskWords } from '../failure-words';
import { wordsOf } from '../words';

/** Why a file was not written where the writer wanted it. */
export type NotElsewhere = Exclude<ExportFailure, Cancelled>;

/** Why a file was not written where the writer wanted it and what to do, as sentences. */
export function notElsewhereWords(failure: NotElsewhere): string {
  const words = wordsOf('editor');
  if (failure.kind === 'invalid') return words('status.refused', { detail: failure.detail });
  const { reason, path } = failure;
  if (reason === 'busy') return words('exporting.busy', { path });
  if (reason === 'missing') return words('exporting.noFolder', { folder: folderOf(path) });
  return diskWords(wordsOf('common'), failure);
}

/** All but the last part of a path of either kind of system. */
function folderOf(path: string): string {
  return path.replace(/[/\\][^/\\]*$/, '');
}
