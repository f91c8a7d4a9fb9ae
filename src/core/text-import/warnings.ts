import { shortened } from '../shortened';
import type { ImportWarning, ImportWarningKind } from './outcome';
import { LEARNT_BULLET } from './lines/bullets';
import type { PrintedLine } from './lines/printed-line';

/**
 * Notes that a person should look at something, at a line where one is known. The words it is about are
 * those of the line, shortened, where no `quote` is given: words that were left out stand nowhere else and
 * are given whole.
 */
export type Warn = (kind: ImportWarningKind, line: PrintedLine | null, quote?: string) => void;

/** What was noted during one import, and the way to note it. */
export interface WarningList {
  readonly warn: Warn;
  /** All warnings in the order of the source, those without a line last. */
  readonly sorted: () => readonly ImportWarning[];
}

/** Begins the list of one import, which says nothing twice. */
export function warningList(): WarningList {
  const warnings: ImportWarning[] = [];
  const doubted = new Set<number>();
  return {
    warn: (kind, line, quote = shortened(printedText(line))) => {
      const last = warnings.at(-1);
      // Two rules may doubt one line: a person looks at it once.
      if (kind === 'uncertain-start' && line && doubted.has(line.number)) return;
      if (kind === 'possible-head' && line) doubted.add(line.number);
      if (last?.kind === kind && last.line === line?.number && last.quote === quote) return;
      warnings.push({ kind, line: line?.number ?? null, quote });
    },
    sorted: () => [...warnings].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0),
  };
}

/** The words of a line without a bullet that stands for its own mark. */
function printedText(line: PrintedLine | null): string {
  const text = line?.text ?? '';
  return text.startsWith(LEARNT_BULLET) ? text.slice(LEARNT_BULLET.length).trim() : text;
}
