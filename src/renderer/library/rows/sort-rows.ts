import { REPORT_STATES } from '../../../core/report/report';
import type { ReportRow } from './rows';

export const COLUMNS = ['authority', 'month', 'state', 'findings', 'words', 'changed'] as const;

export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** The latest change first: what a person worked on is what they look for. */
export const FIRST_SORT: Sort = { column: 'changed', direction: 'descending' };

const KEYS: Readonly<Record<Column, (row: ReportRow) => string | number>> = {
  authority: (row) => row.sortName,
  month: (row) => row.month,
  state: (row) => REPORT_STATES.indexOf(row.state),
  findings: (row) => row.findings,
  words: (row) => row.words,
  changed: (row) => row.changedAt,
};

/** The sort after a click on the heading of `column`: the other way round where it was sorted so. */
export function sortBy(column: Column, now: Sort): Sort {
  if (now.column === column) {
    return { column, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return {
    column,
    direction: column === 'authority' || column === 'state' ? 'ascending' : 'descending',
  };
}

/** The rows in the order of `sort`; equal ones by name. */
export function sortRows(rows: readonly ReportRow[], sort: Sort): readonly ReportRow[] {
  const key = KEYS[sort.column];
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...rows].sort(
    (a, b) =>
      sign * compare(key(a), key(b)) || compare(a.sortName, b.sortName) || compare(a.id, b.id),
  );
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
