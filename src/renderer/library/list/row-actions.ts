import { assertNever } from '../../../core/result';
import { wordsOf } from '../../words';
import { openDialog } from '../dialogs-store';
import { duplicate, moveToBin, restore } from '../library-actions';
import type { Named, Row } from '../rows/rows';
import { goToReport } from '../../window-store';

/** What can be done with a row of the list. */
export type RowAction = 'open' | 'duplicate' | 'copies' | 'bin' | 'restore' | 'inspect';

/** What can be done with a row, the main thing first. */
export function actionsFor(row: Row, inBin: boolean): readonly [RowAction, ...RowAction[]] {
  if (inBin) return row.kind === 'report' ? ['restore'] : ['restore', 'inspect'];
  return row.kind === 'report' ? ['open', 'duplicate', 'copies', 'bin'] : ['inspect', 'bin'];
}

/** Does what a person chose for a row, in the bin or not. */
export function perform(action: RowAction, row: Row, inBin: boolean): void {
  switch (action) {
    case 'open':
      goToReport(row.id);
      break;
    case 'duplicate':
      void duplicate(named(row));
      break;
    case 'copies':
      openDialog({ kind: 'copies', report: named(row) });
      break;
    case 'bin':
      void moveToBin(named(row));
      break;
    case 'restore':
      void restore(named(row));
      break;
    case 'inspect':
      if (row.kind === 'unreadable') openDialog({ kind: 'unreadable', file: row, inBin });
      break;
    default:
      assertNever(action);
  }
}

/** What messages call a row by: a file's own name where nothing else is known of it. */
export function nameOf(row: Row): string {
  const unnamed = wordsOf('library')('list.noAuthority');
  if (row.kind === 'report') return row.name || unnamed;
  return row.known ? row.known.name || unnamed : row.fileName;
}

function named(row: Row): Named {
  return { id: row.id, name: nameOf(row) };
}
