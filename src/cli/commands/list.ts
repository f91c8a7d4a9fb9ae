import type { DiskFailure } from '../../core/api';
import { authorityName } from '../../core/report/authority';
import type { ReportHeader } from '../../core/file-format/report-file';
import { nodeDisk } from '../../services/store/disk';
import { onDisk } from '../../services/store/disk-failure';
import { listFiles, type ListedFile } from '../../services/store/list-folder';
import { REPORT_EXTENSION } from '../../services/store/places';
import { done, refused, type Command } from '../command';
import { failureWords, fileWords } from '../failure-words';
import { json } from '../json';
import { textTable } from '../text-table';
import { words } from '../words';

/** `arolwg list`: every report file in a folder, whatever its name; one that is unreadable is said. */
export const listCommand: Command = {
  name: 'list',
  hasOperand: true,
  options: ['json'],
  required: [],
  async run(given) {
    const path = given.operand;
    const listed = await onDisk(path, () => listFiles(nodeDisk, path, isReportName));
    if (!listed.ok) return refused(folderWords(listed.failure, path));
    const files = listed.value;
    const output = given.flag('json') ? json(files.map(jsonEntry)) : table(path, files);
    const count = files.filter(({ header }) => !header.ok).length;
    if (count === 0) return done(output);
    return refused(words('command.list.unreadable', { count, path }), output);
  },
};

/** The whole path is a folder's here: a file at its end is as wrong as one on the way. */
function folderWords(failure: DiskFailure, path: string): string {
  return failure.code === 'ENOTDIR'
    ? words('command.list.noFolder', { path })
    : failureWords(failure, path);
}

function isReportName(name: string): boolean {
  return name.toLowerCase().endsWith(REPORT_EXTENSION) && !name.startsWith('.');
}

function jsonEntry({ fileName, header }: ListedFile): unknown {
  if (!header.ok) return { file: fileName, ...UNKNOWN, problem: fileWords(header.failure) };
  const { state, counts, modifiedAt } = header.value;
  const authority = nameOf(header.value);
  return { file: fileName, authority, state, ...counts, modified: modifiedAt };
}

const UNKNOWN = { authority: null, state: null, findings: null, words: null, modified: null };

function nameOf({ authority, language }: ReportHeader): string {
  return authorityName(authority, language);
}

function table(path: string, files: readonly ListedFile[]): string {
  if (files.length === 0) return `${words('command.list.none', { path })}\n`;
  const columns = ['file', 'authority', 'state', 'findings', 'words', 'modified'] as const;
  const heads = columns.map((name) => words(`column.${name}`));
  return textTable([heads, ...files.map(row)], [3, 4]);
}

function row({ fileName, header }: ListedFile): readonly string[] {
  if (!header.ok) return [fileName, words('unreadable'), '', '', '', ''];
  const { state, counts, modifiedAt } = header.value;
  return [
    fileName,
    nameOf(header.value),
    words(`state.${state}`),
    String(counts.findings),
    String(counts.words),
    localTime(new Date(modifiedAt)),
  ];
}

/** `2014-08-02 10:30` on the clock of this machine. */
function localTime(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
