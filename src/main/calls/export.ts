import { shell } from 'electron';
import { basename, dirname, join } from 'node:path';
import type {
  Exported,
  ExportFailure,
  ExportStep,
  ExportUnderWay,
  SavedCopy,
} from '../../core/api';
import { countReport } from '../../core/report/counts';
import { parseReport } from '../../core/report/parse-report';
import { questionsWithoutFindings } from '../../core/report/question-counts';
import type { Report } from '../../core/report/report';
import { unknownFacts } from '../../core/report/unknown-facts';
import { fail, succeed, type Result } from '../../core/result';
import { reportCodec } from '../../services/store/report-codec';
import type { AppParts } from '../app-parts';
import { exportFileName, withEnding, type Ending } from '../export/export-file-name';
import { exists, writeExport } from '../export/write-export';
import type { ServedCalls } from './answer';

type ExportNeeds = Omit<AppParts, 'templates' | 'window' | 'library'>;

type ExportCalls = Pick<ServedCalls, 'exportWord' | 'cancelExport' | 'saveCopy' | 'showInFolder'>;

type ExportResult = Result<Exported, ExportFailure | ExportUnderWay>;

/** The calls that write a report elsewhere, as the window has it; one export at a time. */
export function exportCalls(needs: ExportNeeds): ExportCalls {
  const written = new Set<string>();
  let running: AbortController | undefined;
  return {
    exportWord: async (report) => {
      if (running) return fail({ kind: 'under-way' });
      running = new AbortController();
      try {
        const result = await exportReport(needs, report, running.signal);
        if (result.ok) written.add(result.value.path);
        return result;
      } finally {
        running = undefined;
      }
    },
    cancelExport: () => {
      running?.abort();
      return Promise.resolve(null);
    },
    saveCopy: async (report) => {
      const result = await saveCopy(needs, report);
      if (result.ok) written.add(result.value.path);
      return result;
    },
    showInFolder: (path) => {
      if (written.has(path)) shell.showItemInFolder(path);
      return Promise.resolve(null);
    },
  };
}

async function exportReport(
  needs: ExportNeeds,
  sent: unknown,
  signal: AbortSignal,
): Promise<ExportResult> {
  const parsed = reportSent(sent);
  if (!parsed.ok) return parsed;
  const report = parsed.value;
  const path = await askWhereTo(needs, report, '.docx');
  if (path === null) return fail({ kind: 'cancelled' });
  const written = await needs.underWay.during(() => writeWord(needs, { report, path, signal }));
  if (!written.ok) return written;
  const bytes = written.value;
  const { document } = report;
  const { findings } = countReport(document);
  const unknown = unknownFacts(document);
  const emptyQuestions = questionsWithoutFindings(document);
  return succeed({ path, findings, unknown, emptyQuestions, bytes: bytes.length });
}

interface WordWanted {
  readonly report: Report;
  readonly path: string;
  readonly signal: AbortSignal;
}

/** Writes the report as Word to `path`; gives the bytes that were written. */
async function writeWord(
  needs: ExportNeeds,
  { report, path, signal }: WordWanted,
): Promise<Result<Uint8Array, ExportFailure>> {
  const bytes = await buildWord(needs, report, signal);
  if (bytes === null) return fail({ kind: 'cancelled' });
  needs.tell({ kind: 'export-progress', step: 'writing' });
  const written = await writeExport(path, bytes);
  return written.ok ? succeed(bytes) : written;
}

async function saveCopy(
  needs: ExportNeeds,
  sent: unknown,
): Promise<Result<SavedCopy, ExportFailure>> {
  const parsed = reportSent(sent);
  if (!parsed.ok) return parsed;
  const path = await askWhereTo(needs, parsed.value, '.arolwg');
  if (path === null) return fail({ kind: 'cancelled' });
  const modifiedAt = new Date().toISOString();
  const bytes = reportCodec.encode({ ...parsed.value, modifiedAt });
  const written = await needs.underWay.during(() => writeExport(path, bytes));
  return written.ok ? succeed({ path }) : written;
}

function reportSent(sent: unknown): Result<Report, ExportFailure> {
  const parsed = parseReport(sent);
  if (parsed.ok) return parsed;
  const { path, message } = parsed.failure;
  return fail({ kind: 'invalid', detail: `${path} ${message}` });
}

async function askWhereTo(
  needs: ExportNeeds,
  report: Report,
  ending: Ending,
): Promise<string | null> {
  const { settings, dialogs, paths, words } = needs;
  const folder = settings.current().exportFolder ?? paths.documents;
  const name = exportFileName(report.document.attrs, words('dialogs.unnamedReport'), ending);
  const proposal = join(folder, name);
  const chosen = await (ending === '.docx'
    ? dialogs.chooseExportFile(proposal)
    : dialogs.chooseCopyFile(proposal));
  if (chosen === null) return null;
  const path = withEnding(chosen, ending);
  // The system's dialog has asked about the name that was typed, not about the one with an ending.
  if (path !== chosen && (await exists(path)) && !(await dialogs.askToReplace(basename(path)))) {
    return null;
  }
  settings.change((now) => ({ ...now, exportFolder: dirname(path) }));
  return path;
}

/** The report as Word, null where the export was stopped. */
async function buildWord(
  { runTask, tell }: ExportNeeds,
  report: Report,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const onStep = (step: ExportStep): void => tell({ kind: 'export-progress', step });
  const end = await runTask('export', { report }, { signal, onStep });
  if (end.kind === 'answer') return end.answer;
  if (end.kind === 'stopped') return null;
  throw new Error(`The export came to no end: ${end.kind}.`);
}
