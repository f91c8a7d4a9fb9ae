import type { Generation, LibraryEntry } from '../../src/core/api';
import { authorityNamed } from '../../src/core/report/known-authorities';
import type { FileFailure, ReportHeader } from '../../src/core/file-format/report-file';
import {
  rowOf,
  type ReportRow,
  type StateNames,
  type UnreadableRow,
} from '../../src/renderer/library/rows/rows';

const STATES: StateNames = {
  drafting: 'Drafting',
  'in-review': 'In review',
  returned: 'Returned',
  'with-authority': 'With authority',
  'signed-off': 'Signed off',
  published: 'Published',
  unreadable: 'A file that cannot be read',
  newer: 'A report from a newer version of Arolwg',
};

let made = 0;

function nextId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

/** A report as the library lists it: of `name`, with the given facts. */
export function entryOf(
  name: string,
  facts: Partial<ReportHeader> = {},
  sample = false,
): LibraryEntry & { readonly kind: 'report' } {
  const header: ReportHeader = {
    id: nextId(),
    template: { id: 'authority-report-2014', version: 1 },
    authority: authorityNamed(name),
    language: 'en',
    month: '2014-08',
    state: 'drafting',
    counts: { findings: 51, words: 3412 },
    createdAt: '2014-08-01T09:00:00.000Z',
    modifiedAt: '2014-08-31T12:00:00.000Z',
    ...facts,
  };
  return { kind: 'report', header, sample };
}

/** The row of `entryOf` with the same arguments. */
export function rowNamed(...args: Parameters<typeof entryOf>): ReportRow {
  const row = rowOf(entryOf(...args), STATES);
  if (row.kind !== 'report') throw new Error('A report makes a row of a report.');
  return row;
}

/** An earlier copy that was saved at that time and holds `header`, null where it cannot be read. */
export function copyOf(savedAt: string, header: ReportHeader | null): Generation {
  return { name: `${savedAt.replaceAll(':', '-')}.arolwg`, savedAt, byOthers: false, header };
}

/** A file of the library that cannot be read, with the given earlier copies, newest first. */
export function damagedRow(
  generations: readonly Generation[] = [],
  failure: FileFailure = { kind: 'damaged', detail: 'the checksum does not match' },
): UnreadableRow {
  const id = nextId();
  const row = rowOf(
    {
      kind: 'unreadable',
      id,
      fileName: `${id}.arolwg`,
      failure,
      generations,
    },
    STATES,
  );
  if (row.kind !== 'unreadable') throw new Error('A damaged file makes a row of its own.');
  return row;
}
