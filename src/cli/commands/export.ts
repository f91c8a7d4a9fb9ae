import { countReport } from '../../core/report/counts';
import type { Report } from '../../core/report/report';
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
  const written = await writeOut(out, bytes, given.flag('force'));
  if (!written.ok) return refused(outWords(written.failure, out));
  const { findings } = countReport(report.document);
  if (given.flag('json')) return done(json({ pages: null, findings, bytes: bytes.length }));
  const values = { path: out, count: findings, bytes: bytes.length };
  return done(`${words('command.export.done', values)}\n`);
}
