import { assertNever } from '../result';
import type { Language, PlaceholderField } from '../rich-text/inline';
import { authorityName, inspectionOf } from './authority';
import type { CoverFacts } from './document';
import { formatMonth } from './month';

/** The words that a placeholder shows in `language`; empty while the fact is not known. */
export function placeholderText(
  field: PlaceholderField,
  facts: CoverFacts,
  language: Language = facts.language,
): string {
  switch (field) {
    case 'authority':
      return authorityName(facts.authority, language);
    case 'inspectionOf':
      return inspectionOf(facts.authority, language);
    case 'month':
      return formatMonth(facts.month, language);
    case 'year':
      return facts.month.slice(0, 4);
    case 'title':
      return facts.title;
    default:
      return assertNever(field);
  }
}
