import type { Generation, LibraryEntry } from '../../../core/api';
import type { FileFailure, ReportHeader } from '../../../core/file-format/report-file';
import type { Instant, ReportId, ReportState } from '../../../core/report/report';
import { fold } from '../../../core/rich-text/fold';
import { factsOf, headerKnownOf, searchedOf, type RowFacts } from './row-facts';

/** A report and the name that messages call it by. */
export interface Named {
  readonly id: ReportId;
  readonly name: string;
}

/** A report as a row of the list shows it. */
export interface ReportRow extends RowFacts {
  readonly kind: 'report';
  readonly id: ReportId;
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
  /** Whose report it was, as its newest copy that can be read says; null where none can. */
  readonly known: RowFacts | null;
  readonly searched: string;
}

export type Row = ReportRow | UnreadableRow;

/** What the list says of a file that cannot be read, in the place of a report's state. */
export type FileState = 'unreadable' | 'newer';

/** The names of the states on screen, for the search. */
export type StateNames = Readonly<Record<ReportState | FileState, string>>;

/** The row of an entry of the library. */
export function rowOf(entry: LibraryEntry, states: StateNames): Row {
  return entry.kind === 'report'
    ? reportRow(entry.header, entry.sample, states)
    : unreadableRow(entry, states);
}

/** What the list says of a file that cannot be read for that reason. */
export function fileStateOf({ kind }: FileFailure): FileState {
  return kind === 'newer' ? 'newer' : 'unreadable';
}

function unreadableRow(
  entry: Extract<LibraryEntry, { kind: 'unreadable' }>,
  states: StateNames,
): UnreadableRow {
  const header = headerKnownOf(entry);
  const facts = header ? searchedOf(header) : [];
  const state = states[fileStateOf(entry.failure)];
  return {
    ...entry,
    known: header && factsOf(header),
    searched: fold([...facts, state, entry.fileName].join('\n')),
  };
}

function reportRow(header: ReportHeader, sample: boolean, states: StateNames): ReportRow {
  const { id, state, counts, modifiedAt } = header;
  const facts = factsOf(header);
  return {
    kind: 'report',
    id,
    ...facts,
    state,
    findings: counts.findings,
    words: counts.words,
    changedAt: modifiedAt,
    sample,
    searched: fold([...searchedOf(header), states[state]].join('\n')),
    sortName: fold(facts.name),
  };
}
