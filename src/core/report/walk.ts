import type { Finding, Question, ReportDocument, Section, Side } from './document';

/** The questions of a report in order; their numbers are their places, from 1. */
export function questionsOf(document: ReportDocument): readonly Question[] {
  return document.content.filter((part) => part.type === 'question');
}

/** The sections before the questions, in order. */
export function sectionsOf(document: ReportDocument): readonly Section[] {
  return document.content.filter((part) => part.type === 'section');
}

/** The findings of one side of a question. */
export function findingsOn(question: Question, side: Side): readonly Finding[] {
  return question.content[side === 'positives' ? 1 : 2].content ?? [];
}

/** All findings of a report in reading order. */
export function findingsOf(document: ReportDocument): readonly Finding[] {
  return questionsOf(document).flatMap((question) => [
    ...findingsOn(question, 'positives'),
    ...findingsOn(question, 'improvements'),
  ]);
}
