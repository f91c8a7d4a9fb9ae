import { join } from 'node:path';
import type { LibraryEntry } from '../../core/api';
import type { FileFailure, ReportHeader } from '../../core/file-format/report-file';
import type { ReportId } from '../../core/report/report';
import { fail, type Result } from '../../core/result';
import type { Disk } from './disk';
import { isSystemError, systemCode } from './disk-failure';
import type { KeptGeneration } from './generation-names';
import { listGenerations } from './generations';
import { inParallel } from './in-parallel';
import { idInName, type Places } from './places';
import { readHeader } from './read-header';
import { otherReport } from './report-codec';

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

/** The reports in `folder`, one of `places`, by file name. Files with other names are left alone. */
export async function listFolder(
  disk: Disk,
  places: Places,
  folder: string,
): Promise<readonly StoredEntry[]> {
  const files = await listFiles(disk, folder, (name) => idInName(name) !== undefined);
  return Promise.all(files.map((file) => entryOf(disk, places, file)));
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
    const header = await headerOrFailure(disk, join(folder, name));
    return header ? { fileName: name, header } : undefined;
  });
  return listed
    .filter((file) => file !== undefined)
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/** What the header of one file says; undefined for a file that went away since the folder was read. */
async function headerOrFailure(
  disk: Disk,
  path: string,
): Promise<Result<ReportHeader, FileFailure> | undefined> {
  try {
    return await readHeader(disk, path);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    // One file that the disk will not give must not hide the others.
    const code = systemCode(error);
    if (code === undefined) throw error;
    return fail({ kind: 'unreadable', detail: code });
  }
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
async function copiesOf(
  disk: Disk,
  places: Places,
  id: ReportId,
): Promise<readonly KeptGeneration[]> {
  try {
    return await listGenerations(disk, places.generations(id));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

/** A report under the name of another would be saved over that one. */
function ofReport(
  id: ReportId,
  header: Result<ReportHeader, FileFailure>,
): Result<ReportHeader, FileFailure> {
  return header.ok && header.value.id !== id ? fail(otherReport(header.value.id)) : header;
}
