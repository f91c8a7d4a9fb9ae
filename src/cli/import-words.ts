import type { FileRefusal } from '../core/api';
import { assertNever } from '../core/result';
import type { ImportWarning } from '../core/text-import/outcome';
import type { ImportFailure } from '../services/import/import-file';
import { wordsOf } from '../services/words/words';
import { failureWords, fileWords } from './failure-words';
import { words } from './words';

const importWords = wordsOf('import');

/** Why the file at `path` was not imported, and what to do. */
export function importFailureWords(failure: ImportFailure, path: string): string {
  if (failure.kind === 'disk') return failureWords(failure, path);
  return words('refused', { path, problem: refusalWords(failure.refusal) });
}

/** "Line 12: It is not certain whether a new finding or paragraph begins here. “The words”" */
export function warningWords({ kind, line, quote }: ImportWarning): string {
  const warning = importWords(`warning.${kind}`);
  const quoted = quote === '' ? warning : words('warning.quoted', { warning, quote });
  return line === null ? quoted : words('warning.atLine', { line, warning: quoted });
}

function refusalWords(refusal: FileRefusal): string {
  switch (refusal.kind) {
    case 'word':
      return `${words(`word.${refusal.refusal.kind}`, { ...refusal.refusal })} ${words(`instead.${refusal.refusal.kind}`)}`;
    case 'file':
      return fileWords(refusal.failure);
    case 'already-there':
      return words('alreadyThere');
    case 'not-a-report':
      return missingWords(refusal.missing, refusal.line);
    case 'empty':
    case 'too-large':
    case 'not-text':
    case 'other-format':
    case 'no-findings':
    case 'several-reports':
      return importWords(`refusal.${refusal.kind}`, refusal);
    default:
      return assertNever(refusal);
  }
}

function missingWords(missing: string, line: number | null): string {
  return line === null
    ? importWords('refusal.not-a-report', { missing })
    : importWords('refusal.not-a-report-at', { missing, line });
}
