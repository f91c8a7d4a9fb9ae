import type { DiskFailure, Library as Listing, LibraryEntry } from '../../core/api';
import type { ReportId } from '../../core/report/report';
import { succeed, type Result } from '../../core/result';
import type { StoredEntry } from '../../services/store/list-folder';
import type { ReportStore } from '../../services/store/report-store';

/** What the library shows of a store; the reports whose ids are among `samples` are marked. */
export async function listReports(
  store: ReportStore,
  folder: string,
  samples: ReadonlySet<ReportId>,
): Promise<Result<Listing, DiskFailure>> {
  const stored = await store.list();
  if (!stored.ok) return stored;
  const entry = (found: StoredEntry): LibraryEntry =>
    found.kind === 'report' ? { ...found, sample: samples.has(found.header.id) } : found;
  const { reports, bin, ...rest } = stored.value;
  return succeed({ ...rest, folder, entries: reports.map(entry), bin: bin.map(entry) });
}
