import { monthNames } from '../../../core/report/month';
import type { Instant } from '../../../core/report/report';

/** When something changed, as far as it matters: exactly today, then by the day. */
export type ChangedWhen =
  | { readonly kind: 'now' }
  | { readonly kind: 'minutes' | 'hours'; readonly count: number }
  | { readonly kind: 'yesterday' }
  | { readonly kind: 'date'; readonly date: string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How to say when `instant` was, seen from `now`, in the computer's time zone. */
export function changedWhen(instant: Instant, now: Date): ChangedWhen {
  const then = new Date(instant);
  const age = now.getTime() - then.getTime();
  if (sameDay(then, now)) {
    if (age < MINUTE) return { kind: 'now' };
    return age < HOUR
      ? { kind: 'minutes', count: Math.floor(age / MINUTE) }
      : { kind: 'hours', count: Math.floor(age / HOUR) };
  }
  const dayBefore = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return sameDay(then, dayBefore) ? { kind: 'yesterday' } : { kind: 'date', date: longDate(then) };
}

/** "31 August 2014". */
function longDate(date: Date): string {
  return `${date.getDate()} ${monthNames('en')[date.getMonth()] ?? ''} ${date.getFullYear()}`;
}

/** "31 August 2014, 09:05". */
export function longTime(instant: Instant): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${longDate(date)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "31 August 2014, 09:05:07": copies can be a second apart. */
export function exactTime(instant: Instant): string {
  return `${longTime(instant)}:${String(new Date(instant).getSeconds()).padStart(2, '0')}`;
}

function sameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
