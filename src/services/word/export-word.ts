import type { ExportStep } from '../../core/api';
import type { Report } from '../../core/report/report';
import type { WordKind } from './export/running-heads';

export interface ExportOptions {
  readonly kind: WordKind;
  /**
   * Whether the table of contents shows page numbers, as it does unless told otherwise. Finding them
   * takes most of an export's time.
   */
  readonly pageNumbers?: boolean;
  readonly onStep?: (step: ExportStep) => void;
  readonly signal?: AbortSignal;
}

/**
 * The bytes of a report as a Word file in the inspectorate's layout. `readWord` gives an equal
 * report back from them. Throws the signal's reason where the export was stopped.
 */
export async function exportWord(report: Report, options: ExportOptions): Promise<Uint8Array> {
  const { signal } = options;
  signal?.throwIfAborted();
  options.onStep?.('building');
  // Not at start-up: loading docx takes longer than opening the window.
  const { packWord } = await import('./export/pack-word');
  return packWord(report, options.kind, {
    pageNumbers: options.pageNumbers ?? true,
    ...(signal ? { signal } : {}),
  });
}
