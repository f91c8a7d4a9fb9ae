import { monthNames } from '../../core/report/month';
import type { Instant } from '../../core/report/report';

/** When something was saved, as one says it: "10:42" today, "31 August 2014" before. */
export function whenSaved(instant: Instant, now: Date): string {
  const then = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (then.toDateString() === now.toDateString()) {
    return `${two(then.getHours())}:${two(then.getMinutes())}`;
  }
  return `${then.getDate()} ${monthNames('en')[then.getMonth()] ?? ''} ${then.getFullYear()}`;
}
