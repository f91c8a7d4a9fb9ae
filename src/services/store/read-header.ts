import type { FileHandle } from 'node:fs/promises';
import { isSeal, readReportHeader, SEAL_LENGTH } from '../../core/file-format/read-report';
import type { FileFailure, ReportHeader } from '../../core/file-format/report-file';
import { fail, type Result } from '../../core/result';
import type { Disk } from './disk';

/** Holds the first line of nearly every file. */
const FIRST_CHUNK = 2048;
const LONGEST_LINE = 65_536;

/**
 * Reads the header of the report file at `path` and looks whether the file ends as it should, without
 * reading what lies between. Throws the disk's errors.
 */
export async function readHeader(
  disk: Disk,
  path: string,
): Promise<Result<ReportHeader, FileFailure>> {
  const handle = await disk.open(path, 'r');
  try {
    const header = readReportHeader(await firstLine(handle));
    if (!header.ok) return header;
    return (await endsWithSeal(handle))
      ? header
      : fail({ kind: 'damaged', detail: 'the checksum is missing', header: header.value });
  } finally {
    await handle.close();
  }
}

async function firstLine(handle: FileHandle): Promise<string> {
  for (let length = FIRST_CHUNK; ; length *= 4) {
    const bytes = await readAt(handle, 0, length);
    const end = bytes.indexOf('\n');
    if (end >= 0) return bytes.toString('utf8', 0, end);
    if (bytes.length < length || length >= LONGEST_LINE) return bytes.toString('utf8');
  }
}

async function endsWithSeal(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  const tail = await readAt(handle, Math.max(size - SEAL_LENGTH, 0), SEAL_LENGTH);
  return isSeal(tail.toString('latin1'));
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
