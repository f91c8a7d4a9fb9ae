import { join } from 'node:path';
import type { Generation } from '../../core/api';
import type { ReportId } from '../../core/report/report';
import type { Disk } from './disk';
import type { KeptGeneration } from './generation-names';
import { listGenerations } from './generations';
import { headerAt } from './header-at';
import { inParallel } from './in-parallel';
import { ofReport } from './report-codec';

const AT_ONCE = 8;

/**
 * The earlier copies of a report in `folder`, newest first, each with its header. Throws the disk's
 * errors where the folder cannot be listed.
 */
export async function describeGenerations(
  disk: Disk,
  folder: string,
  id: ReportId,
): Promise<readonly Generation[]> {
  const kept = await listGenerations(disk, folder);
  const described = await inParallel(kept, AT_ONCE, (copy) => describe(disk, folder, id, copy));
  return described.filter((copy) => copy !== undefined);
}

/** A copy for people to choose from; undefined for one that was dropped meanwhile. */
async function describe(
  disk: Disk,
  folder: string,
  id: ReportId,
  { name, savedAt, byOthers }: KeptGeneration,
): Promise<Generation | undefined> {
  const read = await headerAt(disk, join(folder, name));
  if (!read) return undefined;
  const header = ofReport(id, read);
  return { name, savedAt, byOthers, header: header.ok ? header.value : null };
}
