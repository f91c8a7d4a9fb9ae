import { reportText } from '../../core/report/reading-order';
import { readReportAt } from '../../services/store/read-report-file';
import { done, refused, type Command } from '../command';
import { failureWords } from '../failure-words';

/** `arolwg text`: the report's own words and numbers in reading order, a line each. */
export const textCommand: Command = {
  name: 'text',
  hasOperand: true,
  options: [],
  required: [],
  async run({ operand }) {
    const report = await readReportAt(operand);
    if (!report.ok) return refused(failureWords(report.failure, operand));
    return done(reportText(report.value.document));
  },
};
