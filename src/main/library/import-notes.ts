import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportedReport } from '../../core/api';
import {
  checked,
  expectArray,
  expectCount,
  expectMatching,
  expectShape,
  expectText,
} from '../../core/expect';
import { isReportId } from '../../core/report/new-ids';
import type { ReportId } from '../../core/report/report';
import type { ImportWarning, ImportWarningKind } from '../../core/text-import/outcome';
import { nodeDisk } from '../../services/store/disk';
import { replaceDurably } from '../../services/store/write-durably';

/**
 * What a person should look at in imported reports, until they have. It is the app's own data and no
 * part of a report: that it cannot be kept or read loses no words of one and stops nothing.
 */
export interface ImportNotes {
  readonly keep: (imported: ImportedReport) => Promise<void>;
  /** The notes of a report's import; null where there are none, or none that can be read. */
  readonly of: (id: ReportId) => Promise<ImportedReport | null>;
  readonly forget: (ids: readonly ReportId[]) => Promise<void>;
}

/** The notes in `folder`, a file for each report, which is made with the first of them. */
export function importNotesIn(folder: string): ImportNotes {
  const place = (id: ReportId): string => join(folder, `${id}.json`);
  return {
    keep: async (imported) => {
      if (imported.warnings.length === 0) return;
      const bytes = Buffer.from(`${JSON.stringify(imported)}\n`);
      await unlessRefused(async () => {
        await mkdir(folder, { recursive: true });
        await replaceDurably(nodeDisk, place(imported.id), bytes);
      });
    },
    of: async (id) => parse(await readFile(place(id), 'utf8').catch(() => '')),
    forget: async (ids) => {
      for (const id of ids) await unlessRefused(() => rm(place(id), { force: true }));
    },
  };
}

/** There is nothing to do about a disk that does not take these. */
async function unlessRefused(action: () => Promise<void>): Promise<void> {
  await action().catch(() => undefined);
}

function parse(text: string): ImportedReport | null {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = checked(() => expectImported(value));
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

function expectImported(value: unknown): ImportedReport {
  const imported = expectShape(value, 'notes', [
    'id',
    'fileName',
    'questions',
    'findings',
    'words',
    'warnings',
  ]);
  return {
    id: expectMatching(imported.id, 'id', isReportId, 'a UUID'),
    fileName: expectText(imported.fileName, 'fileName'),
    questions: expectArray(imported.questions, 'questions').map(expectQuestion),
    findings: expectCount(imported.findings, 'findings'),
    words: expectCount(imported.words, 'words'),
    warnings: expectArray(imported.warnings, 'warnings').map(expectWarning),
  };
}

function expectQuestion(value: unknown): ImportedReport['questions'][number] {
  const question = expectShape(value, 'question', ['number', 'positives', 'improvements']);
  return {
    number: expectCount(question.number, 'number'),
    positives: expectCount(question.positives, 'positives'),
    improvements: expectCount(question.improvements, 'improvements'),
  };
}

function expectWarning(value: unknown): ImportWarning {
  const warning = expectShape(value, 'warning', ['kind', 'line', 'quote']);
  return {
    // A kind of another version has no sentence of its own, and does no other harm.
    kind: expectText(warning.kind, 'kind') as ImportWarningKind,
    line: warning.line === null ? null : expectCount(warning.line, 'line'),
    quote: expectText(warning.quote, 'quote'),
  };
}
