import { create } from 'zustand';
import type { ImportedReport } from '../../../core/api';
import type { ReportId } from '../../../core/report/report';
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

/** Shows the notes of a report's import again; undefined where there is nothing to look at. */
export function useImportNotesOf(id: ReportId): (() => void) | undefined {
  const imported = useImportNotes(({ notes }) => notes.get(id));
  if (!imported || imported.warnings.length === 0) return undefined;
  return () => openDialog({ kind: 'imported', imported });
}
