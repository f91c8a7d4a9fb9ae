import { countReport } from '../report/counts';
import type { Report } from '../report/report';
import { FORMAT, FORMAT_VERSION, type ReportHeader, type Sha256 } from './report-file';

/** The header of a report, made from the report alone. */
export function headerOf(report: Report): ReportHeader {
  const { id, template, state, createdAt, modifiedAt, document } = report;
  const { authority, language, month } = document.attrs;
  const counts = countReport(document);
  return { id, template, authority, language, month, state, counts, createdAt, modifiedAt };
}

/**
 * The text of a report file: JSON in three lines (header, report, checksum), so that a list can read
 * the first line alone. The checksum is that of the first two lines.
 */
export function writeReportFile(report: Report, sha256: Sha256): string {
  const sealed = sealedLines(headerOf(report), report);
  return `${sealed}\n"sha256":"${sha256(sealed)}"}\n`;
}

/** The two lines that the checksum covers. */
function sealedLines(header: ReportHeader, report: Report): string {
  const first = JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, header });
  return `${first.slice(0, -1)},\n"report":${JSON.stringify(report)},`;
}
