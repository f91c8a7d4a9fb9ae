import type { Stray } from '../../core/api';
import type { Disk } from './disk';
import { listFiles } from './list-folder';
import { idInName, REPORT_EXTENSION } from './places';

/** The report files in `folder` that no list shows, because their names are not those of reports. */
export async function listStrays(disk: Disk, folder: string): Promise<readonly Stray[]> {
  const files = await listFiles(disk, folder, isStrayName);
  return files.map(({ fileName, header }) => ({
    fileName,
    header: header.ok ? header.value : null,
  }));
}

/** A name with a dot in front is not a person's: a Mac leaves such files on shares. */
function isStrayName(fileName: string): boolean {
  const isReport = fileName.toLowerCase().endsWith(REPORT_EXTENSION);
  return isReport && !fileName.startsWith('.') && idInName(fileName) === undefined;
}
