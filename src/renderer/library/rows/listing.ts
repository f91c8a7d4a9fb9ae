import { findRows } from './find-rows';
import type { ReportRow, Row, UnreadableRow } from './rows';
import { isSample, type LibraryRows, type ShelfId } from './shelves';
import { sortRows, type Sort } from './sort-rows';

/** What the list shows, in three groups from top to bottom. */
export interface Listing {
  /** Files that cannot be read come first: someone has to look at them. */
  readonly unreadable: readonly UnreadableRow[];
  readonly reports: readonly ReportRow[];
  /** Sample reports below the own ones. */
  readonly samples: readonly ReportRow[];
}

/** What of the library is shown. */
export interface Choice {
  readonly shelf: ShelfId;
  readonly query: string;
  readonly sort: Sort;
}

/** The rows of a shelf that a search finds, sorted. */
export function listingOf(library: LibraryRows, { shelf, query, sort }: Choice): Listing {
  const found = findRows(rowsOn(library, shelf), query);
  const reports = found.filter((row) => row.kind === 'report');
  const apart = shelf === 'all';
  return {
    unreadable: found.filter((row) => row.kind === 'unreadable'),
    reports: sortRows(
      reports.filter((row) => !apart || !row.sample),
      sort,
    ),
    samples: sortRows(
      reports.filter((row) => apart && row.sample),
      sort,
    ),
  };
}

/** How many rows a listing has. */
export function sizeOf({ unreadable, reports, samples }: Listing): number {
  return unreadable.length + reports.length + samples.length;
}

function rowsOn({ rows, bin }: LibraryRows, shelf: ShelfId): readonly Row[] {
  switch (shelf) {
    case 'bin':
      return bin;
    case 'all':
      return rows;
    case 'samples':
      return rows.filter(isSample);
    default:
      return rows.filter((row) => row.kind === 'report' && !row.sample && row.state === shelf);
  }
}
