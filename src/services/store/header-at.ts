import type { FileFailure, ReportHeader } from '../../core/file-format/report-file';
import { fail, type Result } from '../../core/result';
import type { Disk } from './disk';
import { isSystemError, systemCode } from './disk-failure';
import { readHeader } from './read-header';

/** What the header of one file of a list says; undefined for a file that went away meanwhile. */
export async function headerAt(
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
