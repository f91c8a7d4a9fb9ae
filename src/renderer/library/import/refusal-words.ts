import type { FileRefusal } from '../../../core/api';
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
  refusal: FileRefusal,
): string {
  switch (refusal.kind) {
    case 'already-there':
      return words('refused.already-there');
    case 'word':
      return words(`refused.${refusal.refusal.kind}`);
    case 'file':
      return fileWords(common, refusal.failure);
    case 'not-a-report':
      return refusal.line === null
        ? sentences('refusal.not-a-report', { missing: refusal.missing })
        : sentences('refusal.not-a-report-at', { missing: refusal.missing, line: refusal.line });
    default: {
      const { kind, ...values } = refusal;
      return sentences(`refusal.${kind}`, values);
    }
  }
}
