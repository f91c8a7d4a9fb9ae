import type { Exported, ExportStep, ExportUnderWay } from '../../../core/api';
import type { NotElsewhere } from '../not-elsewhere-words';

/** How far an export to Word is. */
export type ExportState =
  | { readonly kind: 'idle' }
  /** The report is saved first, if it can be. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly step: ExportStep }
  /** `isSaved`: the report that was exported is on the disk as well. */
  | { readonly kind: 'done'; readonly exported: Exported; readonly isSaved: boolean }
  | { readonly kind: 'failed'; readonly failure: NotExported };

/** Why there is no Word file. */
export type NotExported =
  | NotElsewhere
  | ExportUnderWay
  /** Somebody else stored other words meanwhile: which of the two the file is to hold is the writer's choice. */
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'crashed'; readonly detail: string };

/** Whether an export is under way. */
export function isExporting({ kind }: ExportState): boolean {
  return kind === 'saving' || kind === 'choosing' || kind === 'running';
}
