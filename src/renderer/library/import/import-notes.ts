import { create } from 'zustand';
import type { ImportedReport } from '../../../core/api';
import type { ReportId } from '../../../core/report/report';
import type { ImportWarningKind } from '../../../core/text-import/outcome';
import { openDialog } from '../dialogs-store';

type Notes = ReadonlyMap<ReportId, ImportedReport>;

const useImportNotes = create<{ readonly notes: Notes }>()(() => ({ notes: new Map() }));

/** Keeps what was read from a file at hand: one looks at its places in the report. */
export function keepImportNotes(imported: ImportedReport): void {
  useImportNotes.setState(({ notes }) => ({ notes: new Map([...notes, [imported.id, imported]]) }));
}

/** Forgets the notes of a report's import for good: the person has looked at them. */
export function forgetImportNotes(id: ReportId): void {
  useImportNotes.setState(({ notes }) => ({
    notes: new Map([...notes].filter(([kept]) => kept !== id)),
  }));
  void window.arolwg.forgetImportNotes(id);
}

/**
 * Shows the notes of a report's import again; undefined where there is nothing to look at. What was
 * missing and is there now, the facts that `known` says are, is left out.
 */
export function useImportNotesOf(id: ReportId, known: KnownFacts): (() => void) | undefined {
  const imported = useImportNotes(({ notes }) => notes.get(id));
  const warnings = imported?.warnings.filter(({ kind }) => !isSettled(kind, known)) ?? [];
  if (!imported || warnings.length === 0) return undefined;
  return () => openDialog({ kind: 'imported', imported: { ...imported, warnings } });
}

/** What an import may not have found, and a person can add. */
interface KnownFacts {
  readonly authority: boolean;
  readonly month: boolean;
}

function isSettled(kind: ImportWarningKind, known: KnownFacts): boolean {
  return (
    (kind === 'authority-unknown' && known.authority) || (kind === 'month-unknown' && known.month)
  );
}
