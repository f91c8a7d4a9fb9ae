import type { ReportDocument } from './document';
import { findingsOn, questionsOf } from './walk';

export interface QuestionCounts {
  readonly number: number;
  readonly positives: number;
  readonly improvements: number;
}

/** How many findings each question has on each side. */
export function countQuestions(document: ReportDocument): readonly QuestionCounts[] {
  return questionsOf(document).map((question, i) => ({
    number: i + 1,
    positives: findingsOn(question, 'positives').length,
    improvements: findingsOn(question, 'improvements').length,
  }));
}

/** The numbers of the questions under which nothing has been found yet, on either side. */
export function questionsWithoutFindings(document: ReportDocument): readonly number[] {
  return countQuestions(document)
    .filter(({ positives, improvements }) => positives + improvements === 0)
    .map(({ number }) => number);
}
