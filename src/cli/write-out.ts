import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Report } from '../core/report/report';
import type { Result } from '../core/result';
import { nodeDisk } from '../services/store/disk';
import { isSystemError, systemError } from '../services/store/disk-failure';
import { idInName } from '../services/store/places';
import { reportCodec } from '../services/store/report-codec';
import { writing, type WriteFailure } from '../services/store/report-failure';
import { createDurably, replaceDurably } from '../services/store/write-durably';

/** Writes the file that `--out` names, durably; what is there is replaced only by `--force`. */
export function writeOut(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<Result<void, WriteFailure>> {
  return writing(path, () => put(path, bytes, force));
}

/**
 * The report as it goes into the file that `--out` names: in a reports folder the name of a file is the
 * id of the report in it, so such a name gives the report its id.
 */
export function namedBy(out: string, report: Report): Report {
  return { ...report, id: idInName(basename(out)) ?? report.id };
}

/** As `writeOut` for a report. */
export function writeReportOut(
  path: string,
  report: Report,
  force: boolean,
): Promise<Result<void, WriteFailure>> {
  return writing(path, () => put(path, reportCodec.encode(report), force));
}

async function put(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const there = await statIfThere(path);
  if (there && force) {
    // A pipe or a device would be lost for all other programs.
    if (!there.isFile()) throw systemError('EISDIR', path);
    // A link is followed: what it names is replaced, not the link.
    return replaceDurably(nodeDisk, await nodeDisk.realpath(path), bytes);
  }
  // Such a link is no file to replace, yet no new file can have its name.
  if (!there && (await isLink(path))) throw systemError('ELOOP', path);
  await createDurably(nodeDisk, path, bytes);
}

/** What is at `path`, at the end of links; undefined where there is nothing. */
function statIfThere(path: string): Promise<Stats | undefined> {
  return ifThere(() => nodeDisk.stat(path));
}

async function isLink(path: string): Promise<boolean> {
  return (await ifThere(() => lstat(path)))?.isSymbolicLink() === true;
}

async function ifThere(look: () => Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await look();
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
