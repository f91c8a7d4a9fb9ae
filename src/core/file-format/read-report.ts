import { checked, expectShape, type ShapeProblem } from '../expect';
import { expectReport } from '../report/parse-report';
import { fail, succeed, type Result } from '../result';
import { expectHeader } from './parse-header';
import {
  FORMAT,
  FORMAT_VERSION,
  type FileFailure,
  type ReportFile,
  type ReportHeader,
  type Sha256,
} from './report-file';
import { headerOf } from './write-report';

/** Reads the text of a report file. Nothing is guessed or mended: a doubt is a failure. */
export function readReportFile(text: string, sha256: Sha256): Result<ReportFile, FileFailure> {
  const envelope = readEnvelope(text);
  if (!envelope.ok) return envelope;
  const seal = sealProblem(text, 'sha256' in envelope.value, sha256);
  if (seal) return fail({ kind: 'damaged', detail: seal, ...headerOnTop(text) });
  const parsed = checked((): ReportFile => {
    const file = expectShape(envelope.value, '', [...ENVELOPE, 'report', 'sha256']);
    const report = expectReport(file.report, 'report');
    return { header: expectHeader(file.header, 'header'), report };
  });
  if (!parsed.ok) return fail(invalid(parsed.failure));
  // Also says that the stored report was in its one form: what is opened is what was saved.
  const { header, report } = parsed.value;
  return JSON.stringify(header) === JSON.stringify(headerOf(report))
    ? parsed
    : fail({ kind: 'damaged', detail: 'the header does not belong to the report' });
}

/** Reads the first line of a report file alone, for lists; the checksum is not looked at. */
export function readReportHeader(firstLine: string): Result<ReportHeader, FileFailure> {
  const line = firstLine.trimEnd();
  if (!line.endsWith(',')) return fail(failureOfClosed(line));
  const envelope = readEnvelope(`${line.slice(0, -1)}}`);
  if (!envelope.ok) return envelope;
  const parsed = checked(() => {
    const { header } = expectShape(envelope.value, '', ENVELOPE);
    return expectHeader(header, 'header');
  });
  return parsed.ok ? parsed : fail(invalid(parsed.failure));
}

function headerOnTop(text: string): { readonly header?: ReportHeader } {
  const header = readReportHeader(text.slice(0, text.indexOf('\n')));
  return header.ok ? { header: header.value } : {};
}

/** A first line that no report follows: other JSON on one line, a report that was changed, no JSON. */
function failureOfClosed(line: string): FileFailure {
  const envelope = readEnvelope(line);
  return envelope.ok
    ? { kind: 'damaged', detail: 'the report does not follow its header' }
    : envelope.failure;
}

/** The length of a report file's last line with the line break before it, in characters and bytes. */
export const SEAL_LENGTH = '\n"sha256":""}\n'.length + 64;

const SEAL = /^\n"sha256":"([0-9a-f]{64})"\}\n$/;

/** Whether the last `SEAL_LENGTH` characters of a file are a checksum: else it was cut off. */
export function isSeal(tail: string): boolean {
  return SEAL.test(tail);
}

const ENVELOPE = ['format', 'version', 'header'];

/** The JSON of a file that says it is a report of this version or an earlier one. */
function readEnvelope(text: string): Result<Readonly<Record<string, unknown>>, FileFailure> {
  const json = readJson(text);
  if (!json.ok) return json;
  const value = json.value;
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    return fail({ kind: 'foreign' });
  }
  if (value.format !== FORMAT) return fail({ kind: 'foreign' });
  const version = 'version' in value ? value.version : undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return fail({ kind: 'damaged', detail: 'the format version is missing' });
  }
  if (version > FORMAT_VERSION) return fail({ kind: 'newer', version });
  return succeed({ ...value });
}

function readJson(text: string): Result<unknown, FileFailure> {
  try {
    return succeed(JSON.parse(text) as unknown);
  } catch (error) {
    // The engine's own message may quote the file's odd characters, and differs between versions.
    if (!(error instanceof SyntaxError)) throw error;
    return fail({ kind: 'unreadable', detail: 'not JSON' });
  }
}

function sealProblem(text: string, hasSeal: boolean, sha256: Sha256): string | undefined {
  const end = text.lastIndexOf('\n"sha256":"');
  const seal = SEAL.exec(text.slice(Math.max(end, 0)));
  if (!seal) {
    return hasSeal
      ? 'another program changed its line breaks or spaces, which the checksum covers'
      : 'the checksum is missing';
  }
  return sha256(text.slice(0, end)) === seal[1] ? undefined : 'the checksum does not match';
}

function invalid({ path, message }: ShapeProblem): FileFailure {
  return { kind: 'invalid', path, detail: message };
}
