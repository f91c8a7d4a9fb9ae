import type { FileRefusal, GivenUp } from '../../../core/api';
import { assertNever } from '../../../core/result';
import type { ImportRefusal } from '../../../core/text-import/outcome';
import { fileWords } from '../../failure-words';
import type { Words } from '../../words';

/** The words that sentences about a refused file are made of. */
export interface RefusalWords {
  readonly words: Words<'library'>;
  readonly common: Words<'common'>;
  readonly sentences: Words<'import'>;
}

/** Why a file was not taken and what to do, as sentences. */
export function refusalWords(
  { words, common, sentences }: RefusalWords,
  refusal: FileRefusal | GivenUp,
): string {
  switch (refusal.kind) {
    case 'already-there':
    case 'given-up':
      return words(`refused.${refusal.kind}`);
    case 'word':
      return words(`refused.${refusal.refusal.kind}`, { ...refusal.refusal });
    case 'file':
      return fileWords(common, refusal.failure);
    case 'not-a-report':
    case 'no-findings':
    case 'empty':
    case 'too-large':
      return `${importRefusalWords(sentences, refusal)} ${words('refused.chooseAnother')}`;
    case 'not-text':
    case 'other-format':
    case 'several-reports':
      return importRefusalWords(sentences, refusal);
    default:
      return assertNever(refusal);
  }
}

function importRefusalWords(sentences: Words<'import'>, refusal: ImportRefusal): string {
  if (refusal.kind !== 'not-a-report') {
    const { kind, ...values } = refusal;
    return sentences(`refusal.${kind}`, values);
  }
  const { missing, line } = refusal;
  return line === null
    ? sentences('refusal.not-a-report', { missing })
    : sentences('refusal.not-a-report-at', { missing, line });
}
