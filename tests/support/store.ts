import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Report, ReportId } from '../../src/core/report/report';
import type { Result } from '../../src/core/result';
import type { Disk } from '../../src/services/store/disk';
import { openStore } from '../../src/services/store/open-store';
import type { ReportStore } from '../../src/services/store/report-store';
import { reportWith, smallDocument } from './build-report';

/** A clock that a test sets. */
export class Clock {
  constructor(public time = '2014-09-01T08:00:00.000Z') {}

  readonly now = (): string => this.time;

  forward(minutes: number): void {
    this.time = new Date(Date.parse(this.time) + minutes * 60_000).toISOString();
  }
}

/** Opens a store on a real folder. */
export async function storeIn(
  folder: string,
  { clock = new Clock(), disk }: { readonly clock?: Clock; readonly disk?: Disk } = {},
): Promise<ReportStore> {
  const needs = { now: clock.now, newReportId: randomUUID };
  return valueOf(await openStore(folder, disk ? { ...needs, disk } : needs));
}

/** The value of a success; a failure fails the test and shows itself. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) expect.fail(JSON.stringify(result.failure));
  return result.value;
}

/** The failure of a failure; a success fails the test. */
export function failureOf<Failure>(result: Result<unknown, Failure>): Failure {
  if (result.ok) expect.fail('It went well.');
  return result.failure;
}

/** A report of one finding that says `words`. */
export function reportSaying(words: string, id: ReportId = randomUUID()): Report {
  return { ...reportWith(smallDocument([{ positives: [words] }])), id };
}
