import type { Generation, LibraryEntry } from '../../../core/api';
import type { FileFailure, ReportHeader } from '../../../core/file-format/report-file';
import { authorityName } from '../../../core/report/authority';
import { formatMonth, type Month } from '../../../core/report/month';
import type { Instant, ReportId, ReportState } from '../../../core/report/report';
import { fold } from './fold';

/** A report and the name that messages call it by. */
export interface Named {
  readonly id: ReportId;
  readonly name: string;
}

/** A report as a row of the list shows it. */
export interface ReportRow {
  readonly kind: 'report';
  readonly id: ReportId;
  /** In English where that is known; empty where no name is. */
  readonly name: string;
  /** In Welsh, where known and not shown already. */
  readonly welshName: string;
  readonly month: Month | '';
  readonly state: ReportState;
  readonly findings: number;
  readonly words: number;
  readonly changedAt: Instant;
  readonly sample: boolean;
  /** What a search looks at, folded. */
  readonly searched: string;
  /** What the list sorts names by: Chromium knows no Welsh order. */
  readonly sortName: string;
}

/** A file that cannot be read as a report, and the earlier copies of the report in it. */
export interface UnreadableFile {
  readonly id: ReportId;
  readonly fileName: string;
  readonly failure: FileFailure;
  readonly generations: readonly Generation[];
}

/** Such a file as a row of the list shows it. */
export interface UnreadableRow extends UnreadableFile {
  readonly kind: 'unreadable';
  readonly searched: string;
}

export type Row = ReportRow | UnreadableRow;

/** The names of the states on screen, for the search. */
export type StateNames = Readonly<Record<ReportState, string>>;

/** The row of an entry of the library. */
export function rowOf(entry: LibraryEntry, states: StateNames): Row {
  return entry.kind === 'report'
    ? reportRow(entry.header, entry.sample, states)
    : { ...entry, searched: fold(entry.fileName) };
}

function reportRow(header: ReportHeader, sample: boolean, states: StateNames): ReportRow {
  const { id, authority, month, state, counts, modifiedAt } = header;
  const name = authorityName(authority, 'en');
  const months = [formatMonth(month, 'en'), formatMonth(month, 'cy')];
  return {
    kind: 'report',
    id,
    name,
    welshName: authority.cy === name ? '' : authority.cy,
    month,
    state,
    findings: counts.findings,
    words: counts.words,
    changedAt: modifiedAt,
    sample,
    searched: fold([authority.en, authority.cy, ...months, states[state]].join('\n')),
    sortName: fold(name),
  };
}
