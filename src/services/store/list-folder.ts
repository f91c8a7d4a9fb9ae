import { join } from 'node:path';
import type { Generation, LibraryEntry } from '../../core/api';
import type { FileFailure, ReportHeader } from '../../core/file-format/report-file';
import type { ReportId } from '../../core/report/report';
import type { Result } from '../../core/result';
import { describeGenerations } from './describe-generations';
import type { Disk } from './disk';
import { systemCode } from './disk-failure';
import { headerAt } from './header-at';
import { inParallel } from './in-parallel';
import { idInName, type Places } from './places';
import { ofReport } from './report-codec';

/** A report of a folder; one that cannot be read comes with the reason and its earlier copies. */
export type StoredEntry =
  | Omit<Extract<LibraryEntry, { kind: 'report' }>, 'sample'>
  | Extract<LibraryEntry, { kind: 'unreadable' }>;

/** A file with a name that a list takes, and what its first line says. */
export interface ListedFile {
  readonly fileName: string;
  readonly header: Result<ReportHeader, FileFailure>;
}

/** Enough to keep Node's four disk threads busy, far below what a process may hold open. */
const AT_ONCE = 32;
/** Of each the earlier copies are looked into besides. */
const DAMAGED_AT_ONCE = 4;

/** The reports in `folder`, one of `places`, by file name. Files with other names are left alone. */
export async function listFolder(
  disk: Disk,
  places: Places,
  folder: string,
): Promise<readonly StoredEntry[]> {
  const files = await listFiles(disk, folder, (name) => idInName(name) !== undefined);
  return inParallel(files, DAMAGED_AT_ONCE, (file) => entryOf(disk, places, file));
}

/** The files of `folder` whose names `accepts` takes, by name, each with its header. */
export async function listFiles(
  disk: Disk,
  folder: string,
  accepts: (fileName: string) => boolean,
): Promise<readonly ListedFile[]> {
  const found = await disk.readdir(folder, { withFileTypes: true });
  const names = found.filter((entry) => entry.isFile() && accepts(entry.name));
  const listed = await inParallel(names, AT_ONCE, async ({ name }) => {
    const header = await headerAt(disk, join(folder, name));
    return header ? { fileName: name, header } : undefined;
  });
  return listed
    .filter((file) => file !== undefined)
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

async function entryOf(disk: Disk, places: Places, file: ListedFile): Promise<StoredEntry> {
  const { fileName } = file;
  const id = idInName(fileName) ?? '';
  const header = ofReport(id, file.header);
  if (header.ok) return { kind: 'report', header: header.value };
  const generations = await copiesOf(disk, places, id);
  return { kind: 'unreadable', id, fileName, failure: header.failure, generations };
}

/** The earlier copies of one report; that they cannot be listed must not hide the other reports. */
async function copiesOf(disk: Disk, places: Places, id: ReportId): Promise<readonly Generation[]> {
  try {
    return await describeGenerations(disk, places.generations(id), id);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}
