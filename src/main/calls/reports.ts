import { randomUUID } from 'node:crypto';
import type {
  ArolwgEvent,
  Confirmed,
  DiskFailure,
  NewReport,
  OpenedReport,
  OpenFailure,
  Saved,
  SaveFailure,
} from '../../core/api';
import type { ShapeProblem } from '../../core/expect';
import { randomIds } from '../../core/report/new-ids';
import { parseDocument } from '../../core/report/parse-document';
import { parseReport } from '../../core/report/parse-report';
import type { Report, ReportId } from '../../core/report/report';
import { fail, succeed, type Result } from '../../core/result';
import { newReport } from '../../core/template/new-report';
import type { Template } from '../../core/template/template';
import type { Updated } from '../../services/store/report-store';
import type { AppParts } from '../app-parts';
import type { Library } from '../library/library';
import { sampleIds } from '../library/first-run';
import { summaryOf } from '../library/templates';
import { placeIn, withPlace } from '../settings/settings';
import type { ServedCalls } from './answer';
import { inStore, newlyStored } from './in-store';
import { listReports } from './list-reports';

type ReportNeeds = Pick<
  AppParts,
  'library' | 'importNotes' | 'settings' | 'templates' | 'paths' | 'tell'
>;

type ReportCalls = Pick<
  ServedCalls,
  | 'listReports'
  | 'listTemplates'
  | 'createReport'
  | 'duplicateReport'
  | 'moveToBin'
  | 'restoreFromBin'
  | 'emptyBin'
  | 'adoptStrays'
  | 'openReport'
  | 'restoreGeneration'
  | 'listGenerations'
  | 'copyGeneration'
  | 'saveReport'
  | 'putBack'
  | 'confirmSaved'
  | 'yieldToOthers'
  | 'keepPlace'
  | 'forgetImportNotes'
>;

/** The calls that list, make, open, save and remove reports. */
export function reportCalls(needs: ReportNeeds): ReportCalls {
  const { library, importNotes, templates } = needs;
  const samples = sampleIds(needs.paths.seeds);
  const changing = tellingChanges(needs.tell);
  return {
    listReports: () =>
      inStore(library, async (store) => listReports(store, library.folder(), await samples)),
    listTemplates: async () => (await templates()).map(summaryOf),
    createReport: async (choice) =>
      changing(createReport(library, startReport(choice, await templates()))),
    duplicateReport: (id) => changing(inStore(library, (store) => store.duplicate(id))),
    moveToBin: (id) => changing(inStore(library, (store) => store.moveToBin(id))),
    restoreFromBin: (id) => changing(inStore(library, (store) => store.restoreFromBin(id))),
    emptyBin: async (ids) => {
      const emptied = await changing(inStore(library, (store) => store.emptyBin(ids)));
      if (emptied.ok) await importNotes.forget(ids);
      return emptied;
    },
    adoptStrays: () => changing(inStore(library, (store) => store.adoptStrays())),
    openReport: (id) => openReport(needs, id),
    restoreGeneration: (id, name) =>
      changing(inStore(library, (store) => store.restoreGeneration(id, name))),
    listGenerations: (id) => inStore(library, (store) => store.generations(id)),
    copyGeneration: (id, name) =>
      changing(inStore(library, (store) => store.copyGeneration(id, name))),
    saveReport: (id, document, revision) => saveReport(library, id, document, revision),
    putBack: (report, revision) => changing(putBack(library, report, revision)),
    confirmSaved: (id) => confirmSaved(library, id),
    yieldToOthers: (id, document) => yieldToOthers(library, id, document),
    keepPlace: (id, place) => {
      needs.settings.change((now) => withPlace(now, id, place));
      return Promise.resolve(null);
    },
    forgetImportNotes: async (id) => {
      await importNotes.forget([id]);
      return null;
    },
  };
}

/** Says that the library changed, after each change that came about. */
function tellingChanges(tell: (event: ArolwgEvent) => void) {
  return async <Value, Failure>(
    change: Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> => {
    const changed = await change;
    if (changed.ok) tell({ kind: 'library-changed' });
    return changed;
  };
}

function startReport(choice: NewReport, templates: readonly Template[]): Report {
  const template = templates.find(({ id }) => id === choice.templateId);
  if (!template) throw new Error(`There is no template ${choice.templateId}.`);
  const { language, authority, month } = choice;
  const report = newReport(
    { template, language, authority, month },
    { id: randomUUID(), newId: randomIds(Math.random), now: new Date().toISOString() },
  );
  if (!report) throw new Error(`The template ${template.id} has no wording in ${language}.`);
  return report;
}

function createReport(library: Library, report: Report): Promise<Result<ReportId, DiskFailure>> {
  return inStore(library, async (store) => newlyStored(await store.create(report), report.id));
}

async function openReport(
  { library, settings, importNotes }: ReportNeeds,
  id: ReportId,
): Promise<Result<OpenedReport, OpenFailure>> {
  const read = await inStore(library, (store) => store.open(id));
  if (!read.ok) return read;
  const [report, place] = [read.value, placeIn(settings.current(), id)];
  return succeed({ report, place, imported: await importNotes.of(id) });
}

async function saveReport(
  library: Library,
  id: ReportId,
  document: unknown,
  revision: number,
): Promise<Result<Saved, SaveFailure>> {
  const parsed = parseDocument(document);
  if (!parsed.ok) return invalid(parsed.failure);
  const saved = await inStore(library, (store) => store.saveDocument(id, parsed.value));
  return saved.ok ? succeed(savedAs(saved.value, revision)) : saved;
}

async function putBack(
  library: Library,
  report: unknown,
  revision: number,
): Promise<Result<Saved, SaveFailure>> {
  const parsed = parseReport(report);
  if (!parsed.ok) return invalid(parsed.failure);
  const saved = await inStore(library, (store) => store.putBack(parsed.value));
  return saved.ok ? succeed(savedAs(saved.value, revision)) : saved;
}

async function confirmSaved(
  library: Library,
  id: ReportId,
): Promise<Result<Confirmed, SaveFailure>> {
  const confirmed = await inStore(library, (store) => store.confirm(id));
  if (confirmed.ok) return confirmed;
  const { failure } = confirmed;
  return fail(failure.kind === 'file' ? { kind: 'file', failure: failure.failure } : failure);
}

async function yieldToOthers(
  library: Library,
  id: ReportId,
  document: unknown,
): Promise<Result<null, SaveFailure>> {
  const parsed = parseDocument(document);
  if (!parsed.ok) return invalid(parsed.failure);
  return inStore(library, (store) => store.yieldToOthers(id, parsed.value));
}

function invalid({ path, message }: ShapeProblem): Result<never, SaveFailure> {
  return fail({ kind: 'invalid', detail: `${path} ${message}` });
}

function savedAs({ report, othersKept }: Updated, revision: number): Saved {
  return { revision, savedAt: report.modifiedAt, othersKept };
}
