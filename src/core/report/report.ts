import type { ReportDocument } from './document';

/** A UUID; it also names the report's file. */
export type ReportId = string;

/** Where a report stands on its way from the inspector to publication. */
export type ReportState =
  'drafting' | 'in-review' | 'returned' | 'with-authority' | 'signed-off' | 'published';

export const REPORT_STATES: readonly ReportState[] = [
  'drafting',
  'in-review',
  'returned',
  'with-authority',
  'signed-off',
  'published',
];

export interface TemplateRef {
  readonly id: string;
  readonly version: number;
}

/** Date and time in UTC as `2014-08-31T12:00:00.000Z`. */
export type Instant = string;

/** One inspection report, whole. */
export interface Report {
  readonly id: ReportId;
  readonly template: TemplateRef;
  readonly state: ReportState;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  readonly document: ReportDocument;
}
