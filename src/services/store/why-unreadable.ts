import type { FileFailure } from '../../core/file-format/report-file';
import type { ReportId } from '../../core/report/report';
import { fileFailureOf } from './report-failure';
import type { ReportFiles } from './report-files';

/**
 * What is wrong with the file of a report; undefined where it can be read or there is none. Throws the
 * disk's errors. To be run in the report's turn.
 */
export async function whyUnreadable(
  files: ReportFiles,
  id: ReportId,
): Promise<FileFailure | undefined> {
  try {
    await files.peek(id);
    return undefined;
  } catch (error) {
    const failure = fileFailureOf(error);
    if (failure) return failure;
    throw error;
  }
}
