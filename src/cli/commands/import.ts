import path from 'node:path';
import { authorityName } from '../../core/report/authority';
import { countReport } from '../../core/report/counts';
import { countQuestions } from '../../core/report/question-counts';
import { importFile, type ImportedFile } from '../../services/import/import-file';
import {
  done,
  refused,
  usage,
  type Command,
  type Context,
  type Given,
  type Outcome,
} from '../command';
import { outWords } from '../failure-words';
import { importFailureWords, warningWords } from '../import-words';
import { json } from '../json';
import { outPath } from '../out-path';
import { words } from '../words';
import { namedBy, writeReportOut } from '../write-out';

/** `arolwg import`: a published report, or a Word file of ours, as a report file. */
export const importCommand: Command = {
  name: 'import',
  hasOperand: true,
  options: ['out', 'force', 'json'],
  required: ['out'],
  async run(given, context) {
    const out = outPath(given, '.arolwg');
    if (!out.ok) return usage(out.failure);
    if (!['.txt', '.md', '.docx'].includes(path.extname(given.operand).toLowerCase())) {
      return usage(words('wrong.importType', { path: given.operand }));
    }
    return importTo(out.value, given, context);
  },
};

async function importTo(out: string, given: Given, context: Context): Promise<Outcome> {
  const imported = await importFile(given.operand, context);
  if (!imported.ok) return refused(importFailureWords(imported.failure, given.operand));
  const report = namedBy(out, imported.value.report);
  const written = await writeReportOut(out, report, given.flag('force'));
  if (!written.ok) return refused(outWords(written.failure, out));
  const facts = factsOf(imported.value);
  return done(given.flag('json') ? json(facts) : summary(out, facts));
}

interface Facts {
  readonly authority: string;
  readonly template: string;
  readonly questions: ReturnType<typeof countQuestions>;
  readonly findings: number;
  readonly words: number;
  readonly warnings: readonly string[];
}

function factsOf({ report, warnings }: ImportedFile): Facts {
  const { attrs } = report.document;
  return {
    authority: authorityName(attrs.authority, attrs.language),
    template: report.template.id,
    questions: countQuestions(report.document),
    ...countReport(report.document),
    warnings: warnings.map(warningWords),
  };
}

function summary(out: string, { findings, questions, warnings, ...facts }: Facts): string {
  const authority = facts.authority || words('command.import.noAuthority');
  const lines = [
    words('command.import.done', { path: out, authority, count: findings, words: facts.words }),
    ...questions.map((question) => words('command.import.question', { ...question })),
    ...(warnings.length > 0 ? [words('command.import.warnings', { count: warnings.length })] : []),
    ...warnings.map((warning) => `  ${warning}`),
  ];
  return `${lines.join('\n')}\n`;
}
