import { basename, extname } from 'node:path';
import type {
  DiskFailure,
  FileRefusal,
  GivenUp,
  ImportedReport,
  ImportFailure as CallFailure,
} from '../../core/api';
import { countReport } from '../../core/report/counts';
import { countQuestions } from '../../core/report/question-counts';
import type { ReportDocument } from '../../core/report/document';
import type { ReportId } from '../../core/report/report';
import { fail, succeed, type Result } from '../../core/result';
import type { ImportWarning } from '../../core/text-import/outcome';
import type { ImportedFile, ImportFailure } from '../../services/import/import-file';
import type { AppParts } from '../app-parts';
import type { ServedCalls } from './answer';
import { inStore } from './in-store';

type ImportNeeds = Pick<AppParts, 'library' | 'importNotes' | 'dialogs' | 'runTask' | 'tell'>;

/** A file that takes longer is one that was made to. */
const LONGEST_MS = 20_000;

/** The calls that take a file from elsewhere into the library. */
export function importCalls(
  needs: ImportNeeds,
): Pick<ServedCalls, 'importReport' | 'addReportFile'> {
  return {
    importReport: async () => {
      const path = await needs.dialogs.choosePublishedReport();
      return path === null ? fail({ kind: 'cancelled' }) : importReport(needs, path);
    },
    addReportFile: async () => {
      const path = await needs.dialogs.chooseReportFile();
      return path === null ? fail({ kind: 'cancelled' }) : addReportFile(needs, path);
    },
  };
}

async function importReport(
  needs: ImportNeeds,
  path: string,
): Promise<Result<ImportedReport, CallFailure>> {
  const fileName = basename(path);
  if (extname(path).toLowerCase() === '.arolwg') return importReportFile(needs, path);
  const read = await readApart(needs, path);
  if (!read.ok) return fail(named(read.failure, fileName));
  const { report, warnings } = read.value;
  const added = await inStore(needs.library, (store) => store.add(report));
  if (!added.ok) return fail(named(asRefusal(added.failure), fileName));
  needs.tell({ kind: 'library-changed' });
  const notes = imported(added.value, fileName, report.document, warnings);
  await needs.importNotes.keep(notes);
  return succeed(notes);
}

/** Someone chose a file of Arolwg's own among published reports: it is taken as what it is. */
async function importReportFile(
  needs: ImportNeeds,
  path: string,
): Promise<Result<ImportedReport, CallFailure>> {
  const fileName = basename(path);
  const added = await addReportFile(needs, path);
  if (!added.ok) return added;
  const read = await inStore(needs.library, (store) => store.read(added.value));
  if (!read.ok) return fail(named(asRefusal(read.failure), fileName));
  return succeed(imported(added.value, fileName, read.value.document, []));
}

function imported(
  id: ReportId,
  fileName: string,
  document: ReportDocument,
  warnings: readonly ImportWarning[],
): ImportedReport {
  const questions = countQuestions(document);
  return { id, fileName, questions, ...countReport(document), warnings };
}

async function addReportFile(
  needs: ImportNeeds,
  path: string,
): Promise<Result<ReportId, CallFailure>> {
  const added = await inStore(needs.library, (store) => store.addCopy(path));
  if (!added.ok) return fail(named(asRefusal(added.failure), basename(path)));
  needs.tell({ kind: 'library-changed' });
  return added;
}

/** Reads the file in a process of its own: whatever is in it, this one and the window go on. */
async function readApart(
  { runTask }: ImportNeeds,
  path: string,
): Promise<Result<ImportedFile, Refused>> {
  const end = await runTask('import', { path }, { limitMs: LONGEST_MS });
  if (end.kind === 'answer') return end.answer;
  return fail({ kind: 'refused', refusal: tooMuch(path, end.kind) });
}

/** Why a file was given up that took all time or all memory. */
function tooMuch(path: string, detail: string): FileRefusal | GivenUp {
  return extname(path).toLowerCase() === '.docx'
    ? { kind: 'word', refusal: { kind: 'unsafe', detail } }
    : { kind: 'given-up' };
}

/** A failure that does not name the file yet. */
type Refused = { readonly kind: 'refused'; readonly refusal: FileRefusal | GivenUp } | DiskFailure;

type StoreRefusal = Exclude<CallFailure, { kind: 'refused' | 'cancelled' }> | FileRefusal;

function asRefusal(failure: StoreRefusal): ImportFailure {
  return failure.kind === 'disk' ? failure : { kind: 'refused', refusal: failure };
}

function named(failure: Refused, fileName: string): CallFailure {
  return failure.kind === 'disk' ? failure : { ...failure, fileName };
}
