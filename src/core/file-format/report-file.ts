import type { Authority } from '../report/authority';
import type { Month } from '../report/month';
import type { ReportCounts } from '../report/counts';
import type { Instant, Report, ReportId, ReportState, TemplateRef } from '../report/report';
import type { Language } from '../rich-text/inline';

/** What every report file says of itself first. */
export const FORMAT = 'arolwg-report';

/** The format that this version of Arolwg writes. */
export const FORMAT_VERSION = 1;

/** What a list needs to know of a report; it stands first in the file and is read alone. */
export interface ReportHeader {
  readonly id: ReportId;
  readonly template: TemplateRef;
  readonly authority: Authority;
  readonly language: Language;
  readonly month: Month | '';
  readonly state: ReportState;
  readonly counts: ReportCounts;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

/** Why a file is not taken as a report. Nothing of it may be overwritten in any of these cases. */
export type FileFailure =
  /** Not JSON at all: cut off, zeroed, another kind of file. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  /** JSON, but no report of Arolwg. */
  | { readonly kind: 'foreign' }
  /** Written by a later version of Arolwg. */
  | { readonly kind: 'newer'; readonly version: number }
  /** A sound report, but another one than the file's name says. */
  | { readonly kind: 'other-report'; readonly id: ReportId }
  /** A report whose content is not what was written, with what its first line says, if that can be read. */
  | { readonly kind: 'damaged'; readonly detail: string; readonly header?: ReportHeader }
  /** A report whose shape is wrong at `path`. */
  | { readonly kind: 'invalid'; readonly path: string; readonly detail: string };

/** Gives the SHA-256 of a text's UTF-8 bytes as 64 small hexadecimal digits. */
export type Sha256 = (text: string) => string;

export interface ReportFile {
  readonly header: ReportHeader;
  readonly report: Report;
}
