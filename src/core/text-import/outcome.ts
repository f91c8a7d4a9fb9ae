import type { ReportDocument } from '../report/document';

/** What in an imported text a person should look at. Nothing of the text was dropped for it. */
export type ImportWarningKind =
  /** A line that may start a finding of its own was kept in the one before, or the reverse. */
  | 'uncertain-start'
  /** Text that belongs to no known part was kept where it stood. */
  | 'unplaced-text'
  /** A printed number does not follow from the one before. */
  | 'unexpected-number'
  /** Running page numbers, sure to be such, were left out. */
  | 'page-numbers'
  /** A question has no findings on one side. */
  | 'empty-side'
  | 'authority-unknown'
  | 'month-unknown';

export interface ImportWarning {
  readonly kind: ImportWarningKind;
  /** The line of the source, from 1, where one is known. */
  readonly line: number | null;
  /** The words it is about, shortened; empty where there are none. */
  readonly quote: string;
}

/** Why a text is not taken as a report. */
export type ImportRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** Not text, or not in an encoding that can be read for certain. */
  | { readonly kind: 'not-text' }
  /** Text, but not an authority report: `missing` is the first heading that was looked for in vain. */
  | { readonly kind: 'not-a-report'; readonly missing: string; readonly line: number | null };

export interface ImportedDocument {
  readonly document: ReportDocument;
  /** The template whose structure the text follows. */
  readonly templateId: string;
  readonly warnings: readonly ImportWarning[];
}
