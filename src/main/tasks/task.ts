import type { ExportStep } from '../../core/api';
import type { Report } from '../../core/report/report';
import type { Result } from '../../core/result';
import type { ImportedFile, ImportFailure } from '../../services/import/import-file';

/** Work that is slow, or that reads files from outside: done in a process that can be ended. */
export interface TaskNeeds {
  readonly export: { readonly report: Report };
  readonly import: { readonly path: string };
}

/** What each kind of work gives. */
export interface TaskAnswers {
  readonly export: Uint8Array;
  readonly import: Result<ImportedFile, ImportFailure>;
}

export type TaskKind = keyof TaskNeeds;

export type Task = {
  [Kind in TaskKind]: { readonly kind: Kind; readonly needs: TaskNeeds[Kind] };
}[TaskKind];

/** What the worker says while it is at a task. */
export type WorkerMessage =
  | { readonly kind: 'step'; readonly step: ExportStep }
  | { readonly kind: 'done'; readonly answer: TaskAnswers[TaskKind] }
  /** A bug: expected failures are answers. */
  | { readonly kind: 'broken'; readonly message: string };
