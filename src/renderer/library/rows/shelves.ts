import { REPORT_STATES, type ReportState } from '../../../core/report/report';
import type { Row } from './rows';

/** A part of the library that the list can show. */
export type ShelfId = 'all' | ReportState | 'samples' | 'bin';

export interface Shelf {
  readonly id: ShelfId;
  readonly count: number;
}

/** The library as the window holds it. */
export interface LibraryRows {
  readonly rows: readonly Row[];
  readonly bin: readonly Row[];
}

/**
 * The shelves to choose from. Sample reports stand apart, so that they do not count as work; a
 * state is listed once a report is in it.
 */
export function shelvesOf({ rows, bin }: LibraryRows): readonly Shelf[] {
  const own = rows.filter((row) => !isSample(row));
  const states = REPORT_STATES.map((state) => ({ id: state, count: countIn(own, state) }));
  const samples = rows.length - own.length;
  return [
    { id: 'all', count: own.length },
    ...states.filter(({ id, count }) => count > 0 || id === 'drafting'),
    ...(samples > 0 ? [{ id: 'samples' as const, count: samples }] : []),
    { id: 'bin', count: bin.length },
  ];
}

/** Whether a row shows a sample report, which stands on a shelf of its own. */
export function isSample(row: Row): boolean {
  return row.kind === 'report' && row.sample;
}

function countIn(rows: readonly Row[], state: ReportState): number {
  return rows.filter((row) => row.kind === 'report' && row.state === state).length;
}

/** The chosen shelf, or all reports where that shelf is not there any more. */
export function shelfOr(shelves: readonly Shelf[], chosen: ShelfId): ShelfId {
  return shelves.some(({ id }) => id === chosen) ? chosen : 'all';
}
