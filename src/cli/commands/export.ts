import { countReport } from '../../core/report/counts';
import { questionsWithoutFindings } from '../../core/report/question-counts';
import type { Report } from '../../core/report/report';
import { unknownFacts, type CoverFact } from '../../core/report/unknown-facts';
import { readReportAt } from '../../services/store/read-report-file';
import { exportWord } from '../../services/word/export-word';
import { done, refused, usage, type Command, type Given, type Outcome } from '../command';
import { failureWords, outWords } from '../failure-words';
import { json } from '../json';
import { outPath } from '../out-path';
import { words } from '../words';
import { writeOut } from '../write-out';

/** `arolwg export`: the report as a Word file; as final only when it is signed off. */
export const exportCommand: Command = {
  name: 'export',
  hasOperand: true,
  options: ['out', 'final', 'unsigned', 'force', 'json'],
  required: ['out'],
  async run(given) {
    const out = outPath(given, '.docx');
    if (!out.ok) return usage(out.failure);
    if (given.flag('unsigned') && !given.flag('final')) {
      return usage(words('command.export.unsignedAlone'));
    }
    const report = await readReportAt(given.operand);
    if (!report.ok) return refused(failureWords(report.failure, given.operand));
    if (given.flag('final') && !given.flag('unsigned') && !isSignedOff(report.value)) {
      return refused(words('command.export.unsigned', { path: given.operand }));
    }
    return exportTo(out.value, report.value, given);
  },
};

function isSignedOff({ state }: Report): boolean {
  return state === 'signed-off' || state === 'published';
}

async function exportTo(out: string, report: Report, given: Given): Promise<Outcome> {
  const bytes = await exportWord(report, { kind: given.flag('final') ? 'final' : 'draft' });
  const wrote = await writeOut(out, bytes, given.flag('force'));
  if (!wrote.ok) return refused(outWords(wrote.failure, out));
  const { document } = report;
  const { findings } = countReport(document);
  const unknown = unknownFacts(document);
  const emptyQuestions = questionsWithoutFindings(document);
  if (given.flag('json')) {
    return done(json({ pages: null, findings, bytes: bytes.length, unknown, emptyQuestions }));
  }
  const written = words('command.export.done', { path: out, count: findings, bytes: bytes.length });
  return done([written, ...missing(unknown, emptyQuestions)].map((line) => `${line}\n`).join(''));
}

/** What the report does not say yet, a line for each kind. */
function missing(
  unknown: readonly CoverFact[],
  emptyQuestions: readonly number[],
): readonly string[] {
  const list = new Intl.ListFormat('en-GB');
  const facts = list.format(unknown.map((fact) => words(`command.export.fact.${fact}`)));
  const questions = list.format(emptyQuestions.map(String));
  return [
    ...(unknown.length > 0 ? [words('command.export.gaps', { facts })] : []),
    ...(emptyQuestions.length > 0
      ? [words('command.export.emptyQuestions', { questions, count: emptyQuestions.length })]
      : []),
  ];
}
