import type { WordRefusal } from '../../core/api';
import { parseReport } from '../../core/report/parse-report';
import type { Report } from '../../core/report/report';
import type { Result } from '../../core/result';
import { openPackage, type WordPackage } from './package/open-package';
import { refuseExternalParts, relatedPart } from './package/relationships';
import { refuseWord, unlessRefused } from './package/refusal';
import { Assembler } from './read/assembler';
import { readCustomProperties } from './read/read-custom-properties';
import { readParagraphs } from './read/read-paragraphs';
import { frameFrom } from './read/report-frame';
import { readStyleTable } from './read/style-table';

/**
 * The report in a Word file that Arolwg exported, equal to the one that was exported. Nothing of a
 * file is inflated before its directory was found harmless, and a file that was changed into
 * something else than a report is refused rather than read in part.
 */
export async function readWord(bytes: Uint8Array): Promise<Result<Report, WordRefusal>> {
  return unlessRefused(async () => {
    const file = await openPackage(bytes);
    const document = await mainPart(file);
    await refuseExternalParts(file);
    const frame = frameFrom(await readCustomProperties(file));
    const styles = await readStyleTable(file, await neededPart(file, document, 'styles'));
    const assembler = new Assembler(frame);
    for (const paragraph of await readParagraphs(file, document, styles)) {
      assembler.add(paragraph);
    }
    return checkedReport(assembler.report());
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
