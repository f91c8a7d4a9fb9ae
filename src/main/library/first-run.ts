import { join } from 'node:path';
import type { ReportId } from '../../core/report/report';
import { nodeDisk } from '../../services/store/disk';
import { systemCode } from '../../services/store/disk-failure';
import { listFiles, type ListedFile } from '../../services/store/list-folder';
import { REPORT_EXTENSION } from '../../services/store/places';
import type { ReportStore } from '../../services/store/report-store';

/**
 * Puts copies of the sample reports into a folder that is used for the first time, if nothing is in
 * it, not even in its bin. A folder that takes no copies is no reason not to start.
 */
export async function giveSamples(store: ReportStore, seeds: string): Promise<void> {
  const stored = await store.list();
  if (!stored.ok || stored.value.reports.length + stored.value.bin.length > 0) return;
  for (const { fileName } of await sampleFiles(seeds)) {
    await store.addCopy(join(seeds, fileName));
  }
}

/** The ids of the sample reports, by which a library shows them as such. */
export async function sampleIds(seeds: string): Promise<ReadonlySet<ReportId>> {
  const files = await sampleFiles(seeds);
  return new Set(files.flatMap(({ header }) => (header.ok ? [header.value.id] : [])));
}

async function sampleFiles(seeds: string): Promise<readonly ListedFile[]> {
  try {
    return await listFiles(nodeDisk, seeds, (name) => name.endsWith(REPORT_EXTENSION));
  } catch (error) {
    // An installation without samples still works.
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}
