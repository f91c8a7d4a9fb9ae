import {
  checked,
  expectCount,
  expectMatching,
  expectOneOf,
  expectShape,
  type ShapeProblem,
} from '../expect';
import type { Result } from '../result';
import { isReportId } from './new-ids';
import { expectDocument } from './parse-document';
import { REPORT_STATES, type Report, type TemplateRef } from './report';

/** Checks a whole report from a file or another program. */
export function parseReport(value: unknown): Result<Report, ShapeProblem> {
  return checked(() => expectReport(value, 'report'));
}

/** As `parseReport`, inside another check. */
export function expectReport(value: unknown, path: string): Report {
  const keys = ['id', 'template', 'state', 'createdAt', 'modifiedAt', 'document'];
  const report = expectShape(value, path, keys);
  return {
    id: expectMatching(report.id, `${path}.id`, isReportId, 'a UUID'),
    template: expectTemplateRef(report.template, `${path}.template`),
    state: expectOneOf(report.state, `${path}.state`, REPORT_STATES),
    createdAt: expectInstant(report.createdAt, `${path}.createdAt`),
    modifiedAt: expectInstant(report.modifiedAt, `${path}.modifiedAt`),
    document: expectDocument(report.document, `${path}.document`),
  };
}

/** Checks which template a report was made from. */
export function expectTemplateRef(value: unknown, path: string): TemplateRef {
  const { id, version } = expectShape(value, path, ['id', 'version']);
  return {
    id: expectMatching(
      id,
      `${path}.id`,
      isTemplateId,
      'a name of small letters, digits and hyphens',
    ),
    version: expectCount(version, `${path}.version`, 1),
  };
}

/** Whether `value` can name a template: `authority-report-2014`. */
export function isTemplateId(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80;
}

/** Checks a date and time in UTC. */
export function expectInstant(value: unknown, path: string): string {
  return expectMatching(value, path, isInstant, 'a date and time such as 2014-08-31T12:00:00.000Z');
}

function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
