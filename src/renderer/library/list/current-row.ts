import { useEffect } from 'react';
import type { ReportId } from '../../../core/report/report';
import { show, useLibrary, type CurrentRow } from '../library-store';
import { focusRow } from './row-elements';
import type { Row } from '../rows/rows';

/** The row that takes the focus: the current one, or the one that came into its place. */
export function rowToFocus(rows: readonly Row[], current: CurrentRow | null): Row | undefined {
  const index = current?.index ?? 0;
  return rows.find(({ id }) => id === current?.id) ?? rows[Math.min(index, rows.length - 1)];
}

/**
 * Remembers which row the focus is on, and brings it to the next one when that row goes away, or
 * back to it when the list is shown again. Gives the id of the one row that Tab reaches.
 */
export function useCurrentRow(rows: readonly Row[]): ReportId | undefined {
  const current = useLibrary((state) => state.current);
  const target = rowToFocus(rows, current)?.id;
  const wasHere = current !== null;
  useEffect(() => {
    // Only a focus that was lost with its row is moved: none is taken from the search.
    if (wasHere && target !== undefined && document.activeElement === document.body) {
      focusRow(target);
    }
  }, [wasHere, target]);
  return target;
}

/** Remembers that the focus is on `row`. */
export function keepCurrent(rows: readonly Row[], row: Row): void {
  show({ current: { id: row.id, index: rows.indexOf(row) } });
}
