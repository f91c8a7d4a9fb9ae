import { setImmediate } from 'node:timers/promises';
import { Packer, type Document } from 'docx';
import type { Report } from '../../../core/report/report';
import type { WordKind } from './running-heads';
import { wordFile } from './word-file';

/** Builds and packs the Word file of a report. */
export async function packWord(
  report: Report,
  kind: WordKind,
  { pageNumbers, signal }: { readonly pageNumbers: boolean; readonly signal?: AbortSignal },
): Promise<Uint8Array> {
  if (pageNumbers) {
    const { canBeLaidOut, pageFinder } = await import('./page-numbers');
    if (!canBeLaidOut(report.document)) return pack(wordFile(report, kind), signal);
    const { estimate, foundAll } = pageFinder(report.document);
    const bytes = await pack(wordFile(report, kind, estimate), signal);
    // Some numbers without the others would look like an error: then the contents have links alone.
    if (foundAll()) return bytes;
  }
  return pack(wordFile(report, kind), signal);
}

async function pack(file: Document, signal: AbortSignal | undefined): Promise<Uint8Array> {
  // Packing holds the process; a wish to stop can arrive only before.
  await setImmediate();
  signal?.throwIfAborted();
  return Packer.pack(file, 'uint8array');
}
