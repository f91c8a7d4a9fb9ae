import type { ImportWarning, ImportWarningKind } from '../../../core/text-import/outcome';

/** A warning on a Word file. It has no lines to name: the words must say where it is. */
export function warningOf(kind: ImportWarningKind, quote: string): ImportWarning {
  return { kind, line: null, quote: quote.trim() };
}
