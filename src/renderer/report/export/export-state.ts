import type { Exported, ExportFailure, ExportStep } from '../../../core/api';
import type { NotSaved } from '../save-state';

/** How far an export to Word is. */
export type ExportState =
  | { readonly kind: 'idle' }
  /** The report is saved first: what is exported is what is stored. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly step: ExportStep }
  | { readonly kind: 'done'; readonly exported: Exported }
  | { readonly kind: 'failed'; readonly failure: NotExported };

/** Why there is no Word file. */
export type NotExported =
  | Exclude<ExportFailure, { readonly kind: 'cancelled' }>
  | { readonly kind: 'not-saved'; readonly reason: NotSaved | undefined }
  | { readonly kind: 'crashed'; readonly detail: string };

/** Whether an export is under way. */
export function isExporting({ kind }: ExportState): boolean {
  return kind === 'saving' || kind === 'choosing' || kind === 'running';
}
