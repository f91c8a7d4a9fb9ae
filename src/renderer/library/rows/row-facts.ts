import type { Generation } from '../../../core/api';
import type { FileFailure, ReportHeader } from '../../../core/file-format/report-file';
import { authorityName } from '../../../core/report/authority';
import { formatMonth, type Month } from '../../../core/report/month';
import { otherForms } from '../../../core/report/short-names';

/** Whose report a row is about. */
export interface RowFacts {
  /** In English where that is known; empty where no name is. */
  readonly name: string;
  /** In Welsh, where known and not shown already. */
  readonly welshName: string;
  readonly month: Month | '';
}

/** Whose report a header says that it is. */
export function factsOf({ authority, month }: ReportHeader): RowFacts {
  const name = authorityName(authority, 'en');
  return { name, welshName: authority.cy === name ? '' : authority.cy, month };
}

/** What of a header a search looks at, a line each. */
export function searchedOf({ authority, month }: ReportHeader): readonly string[] {
  const names = [authority.en, authority.cy, ...otherForms(authority.cy)];
  return [...names, formatMonth(month, 'en'), formatMonth(month, 'cy')];
}

/**
 * What is known of a file that cannot be read: the header of the newest copy that can be, `generations`
 * coming newest first, else what the file's own first line says.
 */
export function headerKnownOf({ generations, failure }: UnreadableReport): ReportHeader | null {
  const copy = generations.find(({ header }) => header !== null);
  return copy?.header ?? (failure.kind === 'damaged' && failure.header ? failure.header : null);
}

/** Why a file cannot be read, and the earlier copies of the report in it. */
interface UnreadableReport {
  readonly failure: FileFailure;
  readonly generations: readonly Generation[];
}
