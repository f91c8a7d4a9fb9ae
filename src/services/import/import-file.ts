import { extname } from 'node:path';
import type { DiskFailure, FileRefusal } from '../../core/api';
import type { NewId } from '../../core/report/new-ids';
import type { Instant, Report, ReportId } from '../../core/report/report';
import { fail, succeed, type Result } from '../../core/result';
import { importPublishedText } from '../../core/text-import/import-published-text';
import type { ImportedDocument, ImportWarning } from '../../core/text-import/outcome';
import { nodeDisk } from '../store/disk';
import { asDiskFailure } from '../store/disk-failure';
import { readBytes, TooLarge } from '../store/read-bytes';
import { MAX_WORD_BYTES, readWord } from '../word/read-word';
import { decodeText, type DecodedText } from './decode-text';

/** What an import needs from outside. */
export interface ImportNeeds {
  readonly now: () => Instant;
  readonly newReportId: () => ReportId;
  readonly newId: NewId;
}

/** A report that was read, and what in it a person should look at. */
export interface ImportedFile {
  readonly report: Report;
  readonly warnings: readonly ImportWarning[];
}

/** Why a file was not read as a report, or the report not taken. */
export type ImportFailure =
  { readonly kind: 'refused'; readonly refusal: FileRefusal } | DiskFailure;

const MAX_TEXT_BYTES = 10_000_000;

/**
 * Reads the report in a file: a Word file of ours by its extension, published text in any other. The
 * size is looked at before anything is read.
 */
export async function importFile(
  path: string,
  needs: ImportNeeds,
): Promise<Result<ImportedFile, ImportFailure>> {
  const isWord = extname(path).toLowerCase() === '.docx';
  const limit = isWord ? MAX_WORD_BYTES : MAX_TEXT_BYTES;
  try {
    const bytes = await readBytes(nodeDisk, path, limit);
    return isWord ? await importWord(bytes, needs) : importText(bytes, needs);
  } catch (error) {
    return fail(error instanceof TooLarge ? tooLarge(error, isWord) : asDiskFailure(error, path));
  }
}

function tooLarge(error: TooLarge, isWord: boolean): ImportFailure {
  const megabytes = Math.ceil(error.bytes / 1_000_000);
  return {
    kind: 'refused',
    refusal: isWord
      ? { kind: 'word', refusal: { kind: 'unsafe', detail: `${megabytes} MB` } }
      : { kind: 'too-large', megabytes },
  };
}

async function importWord(
  bytes: Uint8Array,
  { newId }: ImportNeeds,
): Promise<Result<ImportedFile, ImportFailure>> {
  const read = await readWord(bytes, newId);
  return read.ok
    ? succeed(read.value)
    : fail({ kind: 'refused', refusal: { kind: 'word', refusal: read.failure } });
}

function importText(bytes: Uint8Array, needs: ImportNeeds): Result<ImportedFile, ImportFailure> {
  const text = decodeText(bytes);
  if (!text.ok) return fail({ kind: 'refused', refusal: text.failure });
  const imported = importPublishedText(text.value.text, needs.newId);
  if (!imported.ok) return fail({ kind: 'refused', refusal: imported.failure });
  return succeed({
    report: draftOf(imported.value, needs),
    warnings: [...encodingWarnings(text.value), ...imported.value.warnings],
  });
}

function encodingWarnings({ encoding }: DecodedText): readonly ImportWarning[] {
  return encoding === 'unicode' ? [] : [{ kind: 'old-encoding', line: null, quote: '' }];
}

/** A new report in draft, as if it had been written on the template whose structure it follows. */
function draftOf({ template, document }: ImportedDocument, needs: ImportNeeds): Report {
  const now = needs.now();
  return {
    id: needs.newReportId(),
    template,
    state: 'drafting',
    createdAt: now,
    modifiedAt: now,
    document,
  };
}
