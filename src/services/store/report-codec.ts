import { readReportFile } from '../../core/file-format/read-report';
import type { FileFailure, ReportHeader } from '../../core/file-format/report-file';
import { writeReportFile } from '../../core/file-format/write-report';
import { parseReport } from '../../core/report/parse-report';
import type { Report, ReportId } from '../../core/report/report';
import { fail, type Result } from '../../core/result';
import type { Codec } from './durable-adapter';
import { sha256 } from './sha256';

/** A file that is not taken as a report. */
export class UnreadableReport extends Error {
  constructor(readonly failure: FileFailure) {
    super(`Not a readable report: ${failure.kind}`);
  }
}

/** A report that cannot be written, because it could not be read again. */
export class InvalidReport extends Error {}

/** Larger than any report: the longest known ones have a hundredth of that. */
export const MAX_REPORT_BYTES = 50_000_000;

/** Reads the bytes of a report file; nothing is guessed or mended. */
export function decodeReport(bytes: Uint8Array): Result<Report, FileFailure> {
  const text = strictUtf8(bytes);
  if (text === undefined) return fail({ kind: 'unreadable', detail: 'not UTF-8' });
  const read = readReportFile(text, sha256);
  return read.ok ? { ok: true, value: read.value.report } : read;
}

/** Reports as bytes and back. What is about to be written is read back first and must be the same. */
export const reportCodec: Codec<Report> = {
  encode(report) {
    const parsed = parseReport(report);
    if (!parsed.ok) throw new InvalidReport(`${parsed.failure.path} ${parsed.failure.message}`);
    const bytes = Buffer.from(writeReportFile(parsed.value, sha256));
    if (bytes.length > MAX_REPORT_BYTES) throw new InvalidReport(`${bytes.length} bytes`);
    expectSame(parsed.value, decodeReport(bytes));
    return bytes;
  },
  decode(bytes) {
    const read = decodeReport(bytes);
    if (!read.ok) throw new UnreadableReport(read.failure);
    return read.value;
  },
};

function expectSame(report: Report, again: Result<Report, FileFailure>): void {
  if (!again.ok) throw new InvalidReport(JSON.stringify(again.failure));
  if (JSON.stringify(again.value) !== JSON.stringify(report)) {
    throw new InvalidReport('it reads back as another report');
  }
}

/**
 * As `reportCodec` for the file that is named by `id`. One that holds another report, put there by
 * hand, is not read: it would be saved over the file of that other one.
 */
export function codecOf(id: ReportId): Codec<Report> {
  return {
    encode: (report) => reportCodec.encode(report),
    decode(bytes) {
      const report = reportCodec.decode(bytes);
      if (report.id !== id) throw new UnreadableReport(otherReport(report.id));
      return report;
    },
  };
}

/** The header of the file that is named by `id`, with the same refusal as `codecOf`. */
export function ofReport(
  id: ReportId,
  header: Result<ReportHeader, FileFailure>,
): Result<ReportHeader, FileFailure> {
  return header.ok && header.value.id !== id ? fail(otherReport(header.value.id)) : header;
}

/** The failure of a file whose name is not that of the report in it. */
function otherReport(id: ReportId): FileFailure {
  return { kind: 'other-report', id };
}

/** The text of `bytes`, undefined where they are not UTF-8: a replaced byte would hide damage. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
