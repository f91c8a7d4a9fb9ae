import type { Stray } from '../../core/api';
import type { Disk } from './disk';
import { listFiles, type StoredEntry } from './list-folder';
import { idInName, REPORT_EXTENSION, type Places } from './places';

/**
 * The report files in the folder that no list shows, because their names are not those of reports, or
 * are those of other reports of which nothing is left. `reports` is the list of the folder. Throws the
 * disk's errors.
 */
export async function listStrays(
  disk: Disk,
  places: Places,
  reports: readonly StoredEntry[],
): Promise<readonly Stray[]> {
  const homeless = new Set(reports.filter(isHomeless).map(({ fileName }) => fileName));
  const files = await listFiles(
    disk,
    places.folder,
    (name) => isStrayName(name) || homeless.has(name),
  );
  return files.map(({ fileName, header }) => ({
    fileName,
    header: header.ok ? header.value : null,
  }));
}

type Unreadable = Extract<StoredEntry, { kind: 'unreadable' }>;

/** Whether a file holds another report than its name says, and there is no copy of the one it names. */
export function isHomeless(entry: StoredEntry): entry is Unreadable {
  return (
    entry.kind === 'unreadable' &&
    entry.failure.kind === 'other-report' &&
    entry.generations.length === 0
  );
}

/** A name with a dot in front is not a person's: a Mac leaves such files on shares. */
function isStrayName(fileName: string): boolean {
  const isReport = fileName.toLowerCase().endsWith(REPORT_EXTENSION);
  return isReport && !fileName.startsWith('.') && idInName(fileName) === undefined;
}
