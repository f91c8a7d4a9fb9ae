import { shell } from 'electron';
import { basename, dirname, join } from 'node:path';
import type { Exported, ExportFailure, ExportStep } from '../../core/api';
import { countReport } from '../../core/report/counts';
import { questionsWithoutFindings } from '../../core/report/question-counts';
import type { Report, ReportId } from '../../core/report/report';
import { unknownFacts } from '../../core/report/unknown-facts';
import { fail, succeed, type Result } from '../../core/result';
import type { AppParts } from '../app-parts';
import { exportFileName, withWordEnding } from '../export/export-file-name';
import { exists, writeExport } from '../export/write-export';
import type { Library } from '../library/library';
import type { ServedCalls } from './answer';
import { inStore } from './in-store';

type ExportNeeds = Omit<AppParts, 'templates' | 'window'>;

type ExportCalls = Pick<ServedCalls, 'exportWord' | 'cancelExport' | 'showInFolder'>;

type ExportResult = Result<Exported, ExportFailure>;

/** The calls that export a report; one export at a time. */
export function exportCalls(needs: ExportNeeds): ExportCalls {
  const exported = new Set<string>();
  let running: AbortController | undefined;
  return {
    exportWord: async (id) => {
      if (running) return fail({ kind: 'cancelled' });
      running = new AbortController();
      try {
        const result = await exportReport(needs, id, running.signal);
        if (result.ok) exported.add(result.value.path);
        return result;
      } finally {
        running = undefined;
      }
    },
    cancelExport: () => {
      running?.abort();
      return Promise.resolve(null);
    },
    showInFolder: (path) => {
      if (exported.has(path)) shell.showItemInFolder(path);
      return Promise.resolve(null);
    },
  };
}

async function exportReport(
  needs: ExportNeeds,
  id: ReportId,
  signal: AbortSignal,
): Promise<ExportResult> {
  const before = await readStored(needs.library, id);
  if (!before.ok) return before;
  const path = await askWhereTo(needs, before.value);
  if (path === null) return fail({ kind: 'cancelled' });
  needs.tell({ kind: 'export-progress', step: 'reading' });
  // Once more: autosave goes on while the dialog is open.
  const read = await readStored(needs.library, id);
  if (!read.ok) return read;
  const bytes = await buildWord(needs, read.value, signal);
  if (bytes === null) return fail({ kind: 'cancelled' });
  needs.tell({ kind: 'export-progress', step: 'writing' });
  const written = await writeExport(path, bytes);
  if (!written.ok) return written;
  const { document } = read.value;
  const { findings } = countReport(document);
  const unknown = unknownFacts(document);
  const emptyQuestions = questionsWithoutFindings(document);
  return succeed({ path, findings, unknown, emptyQuestions, bytes: bytes.length });
}

async function readStored(library: Library, id: ReportId): Promise<Result<Report, ExportFailure>> {
  const read = await inStore(library, (store) => store.read(id));
  if (read.ok) return read;
  return fail(read.failure.kind === 'disk' ? read.failure : { kind: 'unreadable' });
}

async function askWhereTo(needs: ExportNeeds, report: Report): Promise<string | null> {
  const { settings, dialogs, paths, words } = needs;
  const folder = settings.current().exportFolder ?? paths.documents;
  const name = exportFileName(report.document.attrs, words('dialogs.unnamedReport'));
  const chosen = await dialogs.chooseExportFile(join(folder, name));
  if (chosen === null) return null;
  const path = withWordEnding(chosen);
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
