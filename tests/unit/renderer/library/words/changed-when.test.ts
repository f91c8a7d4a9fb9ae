import { describe, expect, it } from 'vitest';
import { changedWhen, longTime } from '../../../../../src/renderer/library/words/changed-when';

const now = new Date(2014, 8, 2, 15, 30, 0);
const at = (...parts: [number, number, number, number?, number?, number?]) =>
  changedWhen(new Date(...parts).toISOString(), now);

describe('when a report was last changed', () => {
  it('is told in minutes and hours today', () => {
    expect(at(2014, 8, 2, 15, 29, 30)).toEqual({ kind: 'now' });
    expect(at(2014, 8, 2, 15, 18)).toEqual({ kind: 'minutes', count: 12 });
    expect(at(2014, 8, 2, 14, 29)).toEqual({ kind: 'hours', count: 1 });
    expect(at(2014, 8, 2, 0, 5)).toEqual({ kind: 'hours', count: 15 });
  });

  it('is yesterday from midnight on, however few hours ago', () => {
    const night = new Date(2014, 8, 2, 0, 10);
    const lateLastNight = new Date(2014, 8, 1, 23, 50).toISOString();
    expect(changedWhen(lateLastNight, night)).toEqual({ kind: 'yesterday' });
  });

  it('is a date before that, across the turn of a month and a year', () => {
    expect(at(2014, 7, 31, 23, 59)).toEqual({ kind: 'date', date: '31 August 2014' });
    const newYear = new Date(2015, 0, 1, 9);
    const lastDay = new Date(2014, 11, 31, 9).toISOString();
    expect(changedWhen(lastDay, newYear)).toEqual({ kind: 'yesterday' });
  });

  it('is just now where another computer’s clock is a little ahead', () => {
    expect(at(2014, 8, 2, 15, 33)).toEqual({ kind: 'now' });
  });

  it('is written out with the minute where it is told exactly', () => {
    expect(longTime(new Date(2014, 7, 3, 9, 5).toISOString())).toBe('3 August 2014, 09:05');
  });
});
