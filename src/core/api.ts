import type { ArolwgEvent } from './api/events';
import type { FileFailure, ReportHeader } from './file-format/report-file';
import type { Authority } from './report/authority';
import type { NodeId, ReportDocument } from './report/document';
import type { Month } from './report/month';
import type { Instant, Report, ReportId } from './report/report';
import type { QuestionCounts } from './report/question-counts';
import type { CoverFact } from './report/unknown-facts';
import type { Result } from './result';
import type { Language } from './rich-text/inline';
import type { ImportRefusal, ImportWarning } from './text-import/outcome';

export type { ArolwgEvent, ExportStep, MenuCommand } from './api/events';

/*
 * The one contract between a window and main: every call, its arguments, its answer. main serves
 * it, preload loops over its keys, the window calls it. main shows the
 * dialogs and keeps what was chosen: no path that a window names is read or written.
 */

/** A report as the library lists it; one that cannot be read is listed with the reason. */
export type LibraryEntry =
  | {
      readonly kind: 'report';
      readonly header: ReportHeader;
      /** One of the sample reports that come with Arolwg. */
      readonly sample: boolean;
    }
  | {
      readonly kind: 'unreadable';
      /** The id that the file's name holds. */
      readonly id: ReportId;
      readonly fileName: string;
      readonly failure: FileFailure;
      readonly generations: readonly Generation[];
    };

/** An earlier copy of a report that the store kept. */
export interface Generation {
  readonly name: string;
  readonly savedAt: Instant;
  /** Somebody else saved it, and a save from here replaced it. */
  readonly byOthers: boolean;
  /** What it says of itself; null where it cannot be read either. */
  readonly header: ReportHeader | null;
}

/** Why the disk did not do what was asked, in terms that a person can act on. */
export type DiskFailure = {
  readonly kind: 'disk';
  readonly reason:
    | 'full'
    | 'read-only'
    | 'not-permitted'
    | 'missing'
    /** A report that was there and is not any more, in a folder that is. */
    | 'gone'
    | 'busy'
    | 'exists'
    | 'not-a-file'
    | 'too-long'
    | 'other';
  readonly path: string;
  /** The system's own code, such as ENOSPC, for support. */
  readonly code: string;
};

export interface Library {
  readonly folder: string;
  readonly entries: readonly LibraryEntry[];
  readonly bin: readonly LibraryEntry[];
  readonly strays: readonly Stray[];
  /** The reports in the folder can be read, not changed. */
  readonly isReadOnly: boolean;
}

/** A report file in the reports folder whose name is its own: it is in no list until it is adopted. */
export interface Stray {
  readonly fileName: string;
  /** Null where the file cannot be read as a report. */
  readonly header: ReportHeader | null;
}

/** What became of the strays that seemed readable: how many of each. */
export interface Adopted {
  readonly added: number;
  /** The same report was in the library already, so the second file of it went into the bin. */
  readonly alreadyThere: number;
  /** Found to be damaged when they were read whole, and left as they are. */
  readonly left: number;
}

export interface NewReport {
  readonly templateId: string;
  readonly language: Language;
  readonly authority: Authority;
  readonly month: Month | '';
}

export interface TemplateSummary {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly languages: readonly Language[];
}

/** Where a person was in a report: the node the caret was in, how far into it, how far scrolled. */
export interface Place {
  readonly nodeId: NodeId | '';
  readonly offset: number;
  readonly scrollTop: number;
}

export interface OpenedReport {
  readonly report: Report;
  readonly place: Place | null;
  /** What is to be looked at in it since it was imported; null where there is nothing. */
  readonly imported: ImportedReport | null;
}

export type OpenFailure =
  | {
      readonly kind: 'file';
      readonly failure: FileFailure;
      readonly generations: readonly Generation[];
    }
  | DiskFailure;

export interface Saved {
  /** The revision that the window captured and that is now on disk. */
  readonly revision: number;
  readonly savedAt: Instant;
  /** It replaced what somebody else had stored meanwhile, which was kept as an earlier copy. */
  readonly othersKept: boolean;
}

/** A stored report that is there and can be read. */
export interface Confirmed {
  /** Somebody else stored it since the window opened or saved it. */
  readonly byOthers: boolean;
}

/** What the window sent is no report, so nothing of it was written. */
export interface InvalidDocument {
  readonly kind: 'invalid';
  readonly detail: string;
}

export type SaveFailure =
  | DiskFailure
  | InvalidDocument
  /** What is stored under the id cannot be read any more, so it was not replaced. */
  | { readonly kind: 'file'; readonly failure: FileFailure };

export interface ImportedReport {
  readonly id: ReportId;
  readonly fileName: string;
  readonly questions: readonly QuestionCounts[];
  readonly findings: number;
  readonly words: number;
  readonly warnings: readonly ImportWarning[];
}

/** The person put a dialog away without choosing anything. */
export interface Cancelled {
  readonly kind: 'cancelled';
}

/** Why a chosen file was not taken into the library. */
export type FileRefusal =
  | ImportRefusal
  | { readonly kind: 'word'; readonly refusal: WordRefusal }
  | { readonly kind: 'file'; readonly failure: FileFailure }
  /** The library already holds this very report. */
  | { readonly kind: 'already-there'; readonly id: ReportId };

/** A text that took far more time or memory than any report does. */
export interface GivenUp {
  readonly kind: 'given-up';
}

/** Why a Word file was not taken as a report. */
export type WordRefusal =
  /** Not a Word file (.docx), or broken. */
  | { readonly kind: 'not-word'; readonly detail: string }
  /** Larger or more deeply nested than any report: not opened, to be safe. */
  | { readonly kind: 'unsafe'; readonly detail: string }
  /** A Word file that Arolwg did not export. */
  | { readonly kind: 'not-ours' }
  /** A file of ours that was changed so that it is no report any more. */
  | { readonly kind: 'changed'; readonly path: string; readonly detail: string };

export type ImportFailure =
  | Cancelled
  | {
      readonly kind: 'refused';
      readonly fileName: string;
      readonly refusal: FileRefusal | GivenUp;
    }
  | DiskFailure;

export interface Exported {
  readonly path: string;
  readonly findings: number;
  /** What the cover does not give, so that the file marks gaps for it. */
  readonly unknown: readonly CoverFact[];
  /** The numbers of the questions that have no findings yet. */
  readonly emptyQuestions: readonly number[];
  readonly bytes: number;
}

export type ExportFailure = Cancelled | DiskFailure | InvalidDocument;

/** Another export has not ended yet. */
export interface ExportUnderWay {
  readonly kind: 'under-way';
}

/** Where a copy of a report was stored. */
export interface SavedCopy {
  readonly path: string;
}

/** Every call from a window to main. */
export interface ArolwgCalls {
  listReports(): Promise<Result<Library, DiskFailure>>;
  listTemplates(): Promise<readonly TemplateSummary[]>;
  createReport(choice: NewReport): Promise<Result<ReportId, DiskFailure>>;
  /** Asks for a file (.txt, .md, .docx) and adds the report in it to the library. */
  importReport(): Promise<Result<ImportedReport, ImportFailure>>;
  /** Asks for a report file (.arolwg) and adds a copy of it to the library. */
  addReportFile(): Promise<Result<ReportId, ImportFailure>>;
  duplicateReport(id: ReportId): Promise<Result<ReportId, OpenFailure>>;
  moveToBin(id: ReportId): Promise<Result<null, DiskFailure>>;
  /** Gives the id that the report has now: a new one where there is another report of its own. */
  restoreFromBin(id: ReportId): Promise<Result<ReportId, OpenFailure>>;
  /** Removes these reports from the bin for good, and no others; gives how many that were. */
  emptyBin(ids: readonly ReportId[]): Promise<Result<number, DiskFailure>>;
  /** Takes every stray that can be read into the list; none of their text is lost. */
  adoptStrays(): Promise<Result<Adopted, DiskFailure>>;
  openReport(id: ReportId): Promise<Result<OpenedReport, OpenFailure>>;
  /** Puts an earlier copy in the place of a file that cannot be read; the damaged file is kept aside. */
  restoreGeneration(id: ReportId, name: string): Promise<Result<null, OpenFailure>>;
  /** The earlier copies of a report, newest first. */
  listGenerations(id: ReportId): Promise<Result<readonly Generation[], DiskFailure>>;
  /** Makes a new report with the text of an earlier copy. */
  copyGeneration(id: ReportId, name: string): Promise<Result<ReportId, OpenFailure>>;
  /** Answers only after the bytes are durable. */
  saveReport(
    id: ReportId,
    document: ReportDocument,
    revision: number,
  ): Promise<Result<Saved, SaveFailure>>;
  /** Stores a report whose file is gone or damaged once more, as the window has it. */
  putBack(report: Report, revision: number): Promise<Result<Saved, SaveFailure>>;
  /** Looks whether the report is on the disk still and can be read, and who stored it. */
  confirmSaved(id: ReportId): Promise<Result<Confirmed, SaveFailure>>;
  /** Leaves what somebody else stored in its place, and keeps the window's text as an earlier copy. */
  yieldToOthers(id: ReportId, document: ReportDocument): Promise<Result<null, SaveFailure>>;
  /** Asks where to, and stores the report as the window has it in a file of its own there. */
  saveCopy(report: Report): Promise<Result<SavedCopy, ExportFailure>>;
  keepPlace(id: ReportId, place: Place): Promise<null>;
  /** The person has looked at what the import of a report left to be looked at. */
  forgetImportNotes(id: ReportId): Promise<null>;
  /** Asks where to, writes the report as the window has it as Word; progress comes as events. */
  exportWord(report: Report): Promise<Result<Exported, ExportFailure | ExportUnderWay>>;
  /** Stops the export that runs. */
  cancelExport(): Promise<null>;
  /** Shows a file that was just exported, and no other, in the system's file manager. */
  showInFolder(path: string): Promise<null>;
  chooseReportsFolder(): Promise<Result<Library, DiskFailure | Cancelled>>;
  /** The window's title and whether something is not yet saved. */
  setWindowState(state: WindowState): Promise<null>;
}

export interface WindowState {
  readonly title: string;
  readonly unsaved: boolean;
  /** The report that is open, for the menus. */
  readonly reportId: ReportId | null;
  /** The number of the `closing` event that this answers; null where it is told unasked. */
  readonly answers: number | null;
  /** What the window held is kept as an earlier copy: somebody else had stored other words meanwhile. */
  readonly yielded: boolean;
}

/** What `window.arolwg` is. */
export interface ArolwgApi extends ArolwgCalls {
  /** Hears events until the returned function is called. */
  onEvent(listener: (event: ArolwgEvent) => void): () => void;
}
