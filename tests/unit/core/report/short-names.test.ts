import { describe, expect, it } from 'vitest';
import { KNOWN_AUTHORITIES } from '../../../../src/core/report/known-authorities';
import { authorityOfPlace } from '../../../../src/core/report/short-names';

describe('An authority that is called by its place', () => {
  it.each([
    ['Swansea', 'City and County of Swansea'],
    ['swansea council', 'City and County of Swansea'],
    ['Anglesey', 'Isle of Anglesey County Council'],
    ['Ynys Mon', 'Isle of Anglesey County Council'],
    ['Cardiff City Council', 'Cardiff Council'],
    ['Caerphilly CBC', 'Caerphilly County Borough Council'],
    ['Sir Benfro', 'Pembrokeshire County Council'],
    ['Sir y Fflint', 'Flintshire County Council'],
    ['Neath Port Talbot', 'Neath Port Talbot County Borough Council'],
    ['Vale of Glamorgan', 'Vale of Glamorgan Council'],
  ])('%s is %s', (typed, name) => {
    expect(authorityOfPlace(typed)?.en).toBe(name);
  });

  it('is found by either of its whole names, each of the 22 for itself', () => {
    for (const authority of KNOWN_AUTHORITIES) {
      expect(authorityOfPlace(authority.en)).toBe(authority);
      expect(authorityOfPlace(authority.cy)).toBe(authority);
    }
  });

  it.each(['Glan Hafren Council', 'Glamorgan County Council', 'County Council', '', 'Port Talbot'])(
    'is not guessed from “%s”',
    (typed) => {
      expect(authorityOfPlace(typed)).toBeUndefined();
    },
  );
});
