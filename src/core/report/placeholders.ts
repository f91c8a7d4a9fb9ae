import { assertNever } from '../result';
import type { Language, PlaceholderField } from '../rich-text/inline';
import { authorityNameIn, inspectionOfIn, type WordsIn } from './authority';
import type { CoverFacts } from './document';
import { formatMonth } from './month';

/** The words that a placeholder shows in `language`; empty while the fact is not known. */
export function placeholderText(
  field: PlaceholderField,
  facts: CoverFacts,
  language: Language = facts.language,
): string {
  return placeholderIn(field, facts, language).text;
}

/** As `placeholderText`, and the language of the words: a name may be known in the other one only. */
export function placeholderIn(
  field: PlaceholderField,
  facts: CoverFacts,
  language: Language,
): WordsIn {
  switch (field) {
    case 'authority':
      return authorityNameIn(facts.authority, language);
    case 'inspectionOf':
      return inspectionOfIn(facts.authority, language);
    case 'month':
      return { text: formatMonth(facts.month, language), language };
    case 'year':
      return { text: facts.month.slice(0, 4), language };
    case 'title':
      return { text: facts.title, language };
    default:
      return assertNever(field);
  }
}
