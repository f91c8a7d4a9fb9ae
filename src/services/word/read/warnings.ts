import type { ImportWarning, ImportWarningKind } from '../../../core/text-import/outcome';

const LONGEST = 80;

/** A warning on a Word file. It has no lines to name: the words must say where it is. */
export function warningOf(kind: ImportWarningKind, quote: string): ImportWarning {
  return { kind, line: null, quote: quote.trim() };
}

/** The beginning of `text`, for a warning that leaves none of it out. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST));
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, LONGEST - 1).join('')}…`;
}
