import { describe, expect, it } from 'vitest';
import { rowToFocus } from '../../../../../src/renderer/library/list/current-row';
import { indexAfterKey } from '../../../../../src/renderer/library/list/list-keys';
import { actionsFor } from '../../../../../src/renderer/library/list/row-actions';
import { damagedRow, rowNamed } from '../../../../support/library-rows';

describe('keys in the list', () => {
  it('go row by row, by ten, and to both ends', () => {
    expect(indexAfterKey('ArrowDown', 0, 30)).toBe(1);
    expect(indexAfterKey('ArrowUp', 5, 30)).toBe(4);
    expect(indexAfterKey('PageDown', 5, 30)).toBe(15);
    expect(indexAfterKey('Home', 5, 30)).toBe(0);
    expect(indexAfterKey('End', 5, 30)).toBe(29);
  });

  it('stop at the ends and leave other keys alone', () => {
    expect(indexAfterKey('ArrowUp', 0, 30)).toBe(0);
    expect(indexAfterKey('PageDown', 25, 30)).toBe(29);
    expect(indexAfterKey('a', 0, 30)).toBeUndefined();
  });
});

describe('the focus', () => {
  const [first, second, third] = [rowNamed('A'), rowNamed('B'), rowNamed('C')];

  it('stays with its row wherever that row is sorted to', () => {
    expect(rowToFocus([third, first, second], { id: second.id, index: 1 })).toBe(second);
  });

  it('goes to the row that came into the place of one that went away', () => {
    expect(rowToFocus([first, third], { id: second.id, index: 1 })).toBe(third);
    expect(rowToFocus([first, second], { id: third.id, index: 2 })).toBe(second);
  });

  it('has nowhere to go in an empty list', () => {
    expect(rowToFocus([], { id: first.id, index: 0 })).toBeUndefined();
  });
});

describe('what can be done with a row', () => {
  it('starts with the main thing, and never opens what cannot be read or is in the bin', () => {
    expect(actionsFor(rowNamed('A'), false)).toEqual(['open', 'duplicate', 'copies', 'bin']);
    expect(actionsFor(damagedRow(), false)).toEqual(['inspect', 'bin']);
    expect(actionsFor(rowNamed('A'), true)).toEqual(['restore']);
    expect(actionsFor(damagedRow(), true)).toEqual(['restore', 'inspect']);
  });
});
