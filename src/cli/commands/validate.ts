import path from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { nodeDisk } from '../../services/store/disk';
import { readBytes } from '../../services/store/read-bytes';
import { readReportAt } from '../../services/store/read-report-file';
import { reading } from '../../services/store/report-failure';
import { lintWord, type LintProblem } from '../../services/word/lint-word';
import { readWord } from '../../services/word/read-word';
import { done, refused, usage, type Command, type Outcome } from '../command';
import { failureWords, fileWords } from '../failure-words';
import { json } from '../json';
import { problemWords, readTemplateAt } from '../templates';
import { words } from '../words';

const MAX_WORD_BYTES = 50_000_000;

/** What is wrong with a file, in words; or why it could not be looked at. */
type Check = (file: string) => Promise<Result<readonly string[], string>>;

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['.arolwg', checkReport],
  ['.json', checkTemplate],
  ['.docx', checkWord],
]);

/** `arolwg validate`: whether a report, a template or a Word file of ours is sound. */
export const validateCommand: Command = {
  name: 'validate',
  hasOperand: true,
  options: ['json'],
  required: [],
  async run(given) {
    const file = given.operand;
    const check = CHECKS.get(path.extname(file).toLowerCase());
    if (!check) return usage(words('wrong.validateType', { path: file }));
    const problems = await check(file);
    if (!problems.ok) return refused(problems.failure);
    return answer(file, problems.value, given.flag('json'));
  },
};

function answer(file: string, problems: readonly string[], asJson: boolean): Outcome {
  const ok = problems.length === 0;
  const report = asJson ? json({ ok, problems }) : problems.map((line) => `${line}\n`).join('');
  if (!ok) {
    const values = { path: file, count: problems.length };
    return refused(words('command.validate.unsound', values), report);
  }
  return done(asJson ? report : `${words('command.validate.sound', { path: file })}\n`);
}

async function checkReport(file: string): Promise<Result<readonly string[], string>> {
  const read = await readReportAt(file);
  if (read.ok) return succeed([]);
  return read.failure.kind === 'file'
    ? succeed([fileWords(read.failure.failure)])
    : fail(failureWords(read.failure, file));
}

async function checkTemplate(file: string): Promise<Result<readonly string[], string>> {
  const read = await readTemplateAt(file);
  if (!read.ok) return read;
  return succeed(read.value.ok ? [] : [problemWords(read.value.failure)]);
}

async function checkWord(file: string): Promise<Result<readonly string[], string>> {
  const bytes = await reading(file, () => readBytes(nodeDisk, file, MAX_WORD_BYTES));
  if (!bytes.ok) {
    return bytes.failure.kind === 'file'
      ? succeed([words('word.unsafe')])
      : fail(failureWords(bytes.failure, file));
  }
  const read = await readWord(bytes.value);
  if (!read.ok) return succeed([words(`word.${read.failure.kind}`)]);
  return succeed((await lintWord(bytes.value)).map(lintWords));
}

function lintWords({ part, rule, detail }: LintProblem): string {
  return words('lint.at', { part, problem: words(`lint.${rule}`), detail });
}
