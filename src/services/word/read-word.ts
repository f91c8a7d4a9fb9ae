import type { WordRefusal } from '../../core/api';
import { randomIds, type NewId } from '../../core/report/new-ids';
import { parseReport } from '../../core/report/parse-report';
import type { Report } from '../../core/report/report';
import type { Result } from '../../core/result';
import type { ImportWarning } from '../../core/text-import/outcome';
import { openPackage, type WordPackage } from './package/open-package';
import { refuseExternalParts, relatedPart } from './package/relationships';
import { refuseWord, unlessRefused } from './package/refusal';
import { Assembler } from './read/assembler';
import { contentsWarnings } from './read/contents-warnings';
import { readCustomProperties } from './read/read-custom-properties';
import { readParagraphs } from './read/read-paragraphs';
import { frameFrom } from './read/report-frame';
import { runningHeadWarnings } from './read/running-head-warnings';
import { readStyleTable } from './read/style-table';

/** No Word file of a report is larger; what is, is not read into memory. */
export const MAX_WORD_BYTES = 50_000_000;

/** A report out of a Word file, and what of the file a person should know. */
export interface WordReport {
  readonly report: Report;
  readonly warnings: readonly ImportWarning[];
}

/**
 * The report in a Word file that Arolwg exported, equal to the one that was exported, and without
 * warnings where nobody changed the file. Nothing of a file is inflated before its directory was
 * found harmless, and a file that was changed into something else than a report is refused rather
 * than read in part; a bullet that was written among its findings is a finding. All words of the file are in the report, or a warning says what was left out.
 */
export async function readWord(
  bytes: Uint8Array,
  newId: NewId = randomIds(Math.random),
): Promise<Result<WordReport, WordRefusal>> {
  return unlessRefused(async () => {
    const file = await openPackage(bytes);
    const document = await mainPart(file);
    await refuseExternalParts(file);
    const frame = frameFrom(await readCustomProperties(file));
    const styles = await readStyleTable(file, await neededPart(file, document, 'styles'));
    const assembler = new Assembler(frame, newId);
    for (const paragraph of await readParagraphs(file, document, styles)) {
      assembler.add(paragraph);
    }
    const report = checkedReport(assembler.report());
    const warnings = [
      ...assembler.warnings,
      ...contentsWarnings(assembler.contents, report.document),
      ...(await runningHeadWarnings(file, document, frame.facts)),
    ];
    return { report, warnings };
  });
}

async function mainPart(file: WordPackage): Promise<string> {
  const part = await neededPart(file, '', 'officeDocument');
  // Spreadsheets and presentations are packages of the same kind.
  if (!part.startsWith('word/')) refuseWord({ kind: 'not-word', detail: 'it is no text document' });
  return part;
}

async function neededPart(file: WordPackage, part: string, type: string): Promise<string> {
  const found = await relatedPart(file, part, type);
  return found ?? refuseWord({ kind: 'not-word', detail: `it has no ${type}` });
}

function checkedReport(value: unknown): Report {
  const report = parseReport(value);
  if (report.ok) return report.value;
  const { path, message } = report.failure;
  return refuseWord({ kind: 'changed', path, detail: message });
}
