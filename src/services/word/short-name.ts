import { inspectionOf } from '../../core/report/authority';
import type { CoverFacts } from '../../core/report/document';

/** The report's short name, for its pages and its properties. */
export function shortName({ authority, language, title }: CoverFacts): string {
  const named = inspectionOf(authority, language).trim();
  return named || title.trim();
}
