import path from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { nodeDisk } from '../../services/store/disk';
import { readBytes } from '../../services/store/read-bytes';
import { readReportAt } from '../../services/store/read-report-file';
import { reading } from '../../services/store/report-failure';
import { lintWord, type LintProblem } from '../../services/word/lint-word';
import { MAX_WORD_BYTES, readWord } from '../../services/word/read-word';
import { done, refused, usage, type Command, type Outcome } from '../command';
import { failureWords, fileWords } from '../failure-words';
import { json } from '../json';
import { problemWords, readTemplateAt } from '../templates';
import { words } from '../words';

/** What is wrong with a file, in words, and which words say what to do about it. */
interface Problems {
  readonly problems: readonly string[];
  readonly advice: 'unsound' | 'newer';
}

/** Looks at a file; fails with the words for why it could not be looked at. */
type Check = (file: string) => Promise<Result<Problems, string>>;

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
    const checked = await check(file);
    if (!checked.ok) return refused(checked.failure);
    return answer(file, checked.value, given.flag('json'));
  },
};

function answer(file: string, { problems, advice }: Problems, asJson: boolean): Outcome {
  const ok = problems.length === 0;
  const report = asJson ? json({ ok, problems }) : problems.map((line) => `${line}\n`).join('');
  if (!ok) {
    const values = { path: file, count: problems.length };
    return refused(words(`command.validate.${advice}`, values), report);
  }
  return done(asJson ? report : `${words('command.validate.sound', { path: file })}\n`);
}

function unsound(problems: readonly string[]): Result<Problems, string> {
  return succeed({ problems, advice: 'unsound' });
}

async function checkReport(file: string): Promise<Result<Problems, string>> {
  const read = await readReportAt(file);
  if (read.ok) return unsound([]);
  if (read.failure.kind !== 'file') return fail(failureWords(read.failure, file));
  const { failure } = read.failure;
  // Such a file is whole: nothing in it is to be mended, nor any copy better.
  const advice = failure.kind === 'newer' ? 'newer' : 'unsound';
  return succeed({ problems: [fileWords(failure)], advice });
}

async function checkTemplate(file: string): Promise<Result<Problems, string>> {
  const read = await readTemplateAt(file);
  if (!read.ok) return read;
  return unsound(read.value.ok ? [] : [problemWords(read.value.failure)]);
}

async function checkWord(file: string): Promise<Result<Problems, string>> {
  const bytes = await reading(file, () => readBytes(nodeDisk, file, MAX_WORD_BYTES));
  if (!bytes.ok) {
    return bytes.failure.kind === 'file'
      ? unsound([words('word.unsafe')])
      : fail(failureWords(bytes.failure, file));
  }
  const read = await readWord(bytes.value);
  if (!read.ok) return unsound([words(`word.${read.failure.kind}`, { ...read.failure })]);
  return unsound((await lintWord(bytes.value)).map(lintWords));
}

function lintWords({ part, rule, detail }: LintProblem): string {
  return words('lint.at', { part, problem: words(`lint.${rule}`), detail });
}
