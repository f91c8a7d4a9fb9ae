import { inspectionOfIn, type WordsIn } from '../../core/report/authority';
import type { CoverFacts } from '../../core/report/document';

/** The report's short name, for its pages and its properties. */
export function shortName(facts: CoverFacts): string {
  return shortNameIn(facts).text;
}

/** As `shortName`, and its language. */
export function shortNameIn({ authority, language, title }: CoverFacts): WordsIn {
  const named = inspectionOfIn(authority, language);
  const text = named.text.trim();
  return text === '' ? { text: title.trim(), language } : { ...named, text };
}
