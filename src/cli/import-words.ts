import type { ImportWarning } from '../core/text-import/outcome';
import type { ImportFailure } from '../services/import/import-file';
import { wordsOf } from '../services/words/words';
import { failureWords } from './failure-words';
import { words } from './words';

const importWords = wordsOf('import');

type Refusal = Extract<ImportFailure, { readonly kind: 'refused' }>['refusal'];

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

function refusalWords(refusal: Refusal): string {
  if (refusal.kind === 'word') {
    const { kind } = refusal.refusal;
    return `${words(`word.${kind}`)} ${words(`instead.${kind}`)}`;
  }
  if (refusal.kind !== 'not-a-report') return importWords(`refusal.${refusal.kind}`, refusal);
  const { missing, line } = refusal;
  return line === null
    ? importWords('refusal.not-a-report', { missing })
    : importWords('refusal.not-a-report-at', { missing, line });
}
