import type { CoverFacts } from '../../core/report/document';
import { placeholderIn } from '../../core/report/placeholders';
import type { Language, PlaceholderField } from '../../core/rich-text/inline';
import { gapWords } from './gap-words';

/** What the words of a text block depend on. */
export interface InlineContext {
  readonly facts: CoverFacts;
  /** The language in which placeholders show the facts. */
  readonly language: Language;
}

/** What a placeholder shows in Word: the fact, or while it is not known, words in brackets. */
export function placeholderWords(
  field: PlaceholderField,
  { facts, language }: InlineContext,
): { readonly text: string; readonly language: Language; readonly known: boolean } {
  const shown = placeholderIn(field, facts, language);
  if (shown.text.trim() !== '') return { ...shown, known: true };
  return { text: gapWords(field, language), language, known: false };
}
