import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeReportFile } from '../../src/core/file-format/write-report';
import type { Report } from '../../src/core/report/report';
import { sha256 } from '../../src/services/store/sha256';

/** Puts a report file of that name into `folder` and gives its path. */
export async function reportOnDisk(folder: string, name: string, report: Report): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, writeReportFile(report, sha256));
  return path;
}
