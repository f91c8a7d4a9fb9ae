import { describe, expect, it } from 'vitest';
import type { KeptGeneration } from '../../../../src/services/store/generation-names';
import { generationsToDrop } from '../../../../src/services/store/generation-plan';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The earlier copies of one report, of which each save leaves one and drops those that can go. */
class History {
  kept: readonly KeptGeneration[] = [];
  /** The most copies that there were at any save. */
  most = 0;
  #sequence = 0;

  constructor(public now = Date.parse('2014-09-01T08:00:00.000Z')) {}

  /** Writes for so long, with a save each `every`. */
  write(howLong: number, every = SECOND): this {
    for (const end = this.now + howLong; this.now < end; this.now += every) this.save();
    return this;
  }

  save(byOthers = false): void {
    this.#sequence += 1;
    const sequence = this.#sequence;
    const savedAt = new Date(this.now).toISOString();
    const all = [...this.kept, { name: String(sequence), sequence, savedAt, byOthers }];
    this.most = Math.max(this.most, all.length);
    const dropped = new Set(generationsToDrop(all, savedAt));
    this.kept = all.filter((generation) => !dropped.has(generation));
  }

  /** The times of the copies, newest first. */
  get times(): readonly number[] {
    return this.kept.map(({ savedAt }) => Date.parse(savedAt)).reverse();
  }

  /** How long before `moment` the last copy from before it was saved; endless where there is none. */
  lastBefore(moment: number): number {
    return moment - Math.max(...this.times.filter((time) => time < moment));
  }

  wait(howLong: number): this {
    this.now += howLong;
    return this;
  }
}

const clockOf = (time: number): string => new Date(time).toISOString().slice(11, 19);

describe('The earlier copies of a report that one writes in', () => {
  it('for an hour, with a save each second, stand ever further apart', () => {
    const history = new History().write(HOUR);
    expect(history.times.map(clockOf)).toEqual([
      ...['08:59:59', '08:59:58', '08:59:57', '08:59:56', '08:59:55'],
      ...['08:58:59', '08:57:59', '08:56:59', '08:55:59', '08:54:59'],
      ...['08:53:59', '08:52:59', '08:51:59', '08:50:59'],
      ...['08:49:59', '08:39:59', '08:29:59', '08:19:59', '08:09:59'],
    ]);
  });

  it.each([
    ['3 minutes', 3 * MINUTE, MINUTE],
    ['30 minutes', 30 * MINUTE, 10 * MINUTE],
    ['5 hours', 5 * HOUR, HOUR],
    ['5 days', 5 * DAY, DAY],
  ])('hold the text from before a disaster %s ago', (_, ago, atMost) => {
    const days = new History().write(3 * DAY, MINUTE).write(2 * HOUR + 44 * MINUTE);
    const disaster = days.now + 17 * SECOND;
    days.write(Math.min(ago, 6 * HOUR)).write(disaster + ago - days.now, MINUTE);
    expect(days.lastBefore(disaster)).toBeLessThanOrEqual(atMost);
  });

  it('hold the text of yesterday evening while it is deleted and written anew all morning', () => {
    const history = new History(Date.parse('2014-09-01T16:55:12.000Z')).write(5 * MINUTE);
    const evening = history.now - SECOND;
    history.wait(16 * HOUR).write(4 * HOUR);
    expect(history.times).toContain(evening);
  });

  it('hold the text that lay untouched for a year before someone spoilt it', () => {
    const history = new History().write(MINUTE);
    const last = history.now - SECOND;
    history.wait(365 * DAY).write(2 * HOUR);
    expect(history.times).toContain(last);
    history.write(40 * DAY, HOUR);
    expect(history.times).not.toContain(last);
  });

  it('are one a day for a month, and one from before that', () => {
    const history = new History().write(90 * DAY, 20 * MINUTE);
    const days = history.times.map((time) => new Date(time).toISOString().slice(0, 10));
    expect(new Set(days).size).toBeGreaterThanOrEqual(32);
    const ages = history.times.map((time) => history.now - time);
    expect(ages.filter((age) => age > 31 * DAY + HOUR)).toHaveLength(1);
    expect(Math.max(...ages)).toBeLessThanOrEqual(32 * DAY + HOUR);
  });

  it('never become so many that a save has much to plan', () => {
    const history = new History().write(40 * DAY, 10 * MINUTE).write(3 * HOUR);
    // The last five, 10 and 11 minutes, 12 and 13 tens of minutes, 25 hours, 32 days, an old one.
    expect(history.most).toBeLessThanOrEqual(1 + 5 + 11 + 13 + 25 + 32 + 1);
  });

  it('hold a hundred that others wrote, though one writes on over all of them', () => {
    const history = new History();
    for (let i = 0; i < 150; i += 1) {
      history.wait(SECOND).save(true);
      history.wait(SECOND).save();
    }
    history.write(HOUR);
    expect(history.kept.filter(({ byOthers }) => byOthers)).toHaveLength(100);
    history.wait(40 * DAY).write(MINUTE);
    expect(history.kept.filter(({ byOthers }) => byOthers)).toHaveLength(10);
  });
});
