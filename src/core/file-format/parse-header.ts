import { expectCount, expectMatching, expectOneOf, expectShape } from '../expect';
import { isReportId } from '../report/new-ids';
import { expectAuthority, expectMonthOrNone } from '../report/parse-facts';
import { expectInstant, expectTemplateRef } from '../report/parse-report';
import { REPORT_STATES } from '../report/report';
import { LANGUAGES } from '../rich-text/inline';
import type { ReportHeader } from './report-file';

/** Checks the header of a report file. */
export function expectHeader(value: unknown, path: string): ReportHeader {
  const keys = [
    'id',
    'template',
    'authority',
    'language',
    'month',
    'state',
    'counts',
    'createdAt',
    'modifiedAt',
  ];
  const header = expectShape(value, path, keys);
  const counts = expectShape(header.counts, `${path}.counts`, ['findings', 'words']);
  return {
    id: expectMatching(header.id, `${path}.id`, isReportId, 'a UUID'),
    template: expectTemplateRef(header.template, `${path}.template`),
    authority: expectAuthority(header.authority, `${path}.authority`),
    language: expectOneOf(header.language, `${path}.language`, LANGUAGES),
    month: expectMonthOrNone(header.month, `${path}.month`),
    state: expectOneOf(header.state, `${path}.state`, REPORT_STATES),
    counts: {
      findings: expectCount(counts.findings, `${path}.counts.findings`),
      words: expectCount(counts.words, `${path}.counts.words`),
    },
    createdAt: expectInstant(header.createdAt, `${path}.createdAt`),
    modifiedAt: expectInstant(header.modifiedAt, `${path}.modifiedAt`),
  };
}
