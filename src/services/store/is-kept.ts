import { join } from 'node:path';
import type { ReportDocument } from '../../core/report/document';
import type { ReportId } from '../../core/report/report';
import { listGenerations } from './generations';
import { readBytes } from './read-bytes';
import { codecOf, MAX_REPORT_BYTES } from './report-codec';
import { reading } from './report-failure';
import type { Shelf } from './report-files';

/** Whether an earlier copy of the report has that text; one that cannot be read has none. */
export async function isKept(
  { disk, places }: Shelf,
  id: ReportId,
  document: ReportDocument,
): Promise<boolean> {
  const text = JSON.stringify(document);
  const folder = places.generations(id);
  for (const { name } of await listGenerations(disk, folder)) {
    const path = join(folder, name);
    const copy = await reading(path, async () =>
      codecOf(id).decode(await readBytes(disk, path, MAX_REPORT_BYTES)),
    );
    if (copy.ok && JSON.stringify(copy.value.document) === text) return true;
  }
  return false;
}
