import { describe, expect, it } from 'vitest';
import { listingOf, sizeOf } from '../../../../../src/renderer/library/rows/listing';
import { FIRST_SORT } from '../../../../../src/renderer/library/rows/sort-rows';
import { shelfOr, shelvesOf, type ShelfId } from '../../../../../src/renderer/library/rows/shelves';
import { damagedRow, rowNamed } from '../../../../support/library-rows';

const drafting = rowNamed('Powys County Council');
const published = rowNamed('Cardiff Council', { state: 'published' });
const sample = rowNamed('Dyffryn Arian', { state: 'in-review' }, true);
const damaged = damagedRow();
const binned = rowNamed('Conwy County Borough Council');
const library = { rows: [drafting, damaged, published, sample], bin: [binned] };

const listed = (shelf: ShelfId, query = '') =>
  listingOf(library, { shelf, query, sort: FIRST_SORT });

describe('the shelves', () => {
  it('count own reports only, and list the states that have one', () => {
    expect(shelvesOf(library)).toEqual([
      { id: 'all', count: 3 },
      { id: 'drafting', count: 1 },
      { id: 'published', count: 1 },
      { id: 'samples', count: 1 },
      { id: 'bin', count: 1 },
    ]);
  });

  it('of an empty library are all, drafting and bin', () => {
    expect(shelvesOf({ rows: [], bin: [] }).map(({ id }) => id)).toEqual([
      'all',
      'drafting',
      'bin',
    ]);
  });

  it('fall back to all reports when the last one leaves the chosen state', () => {
    expect(shelfOr(shelvesOf(library), 'published')).toBe('published');
    expect(shelfOr(shelvesOf({ ...library, rows: [drafting] }), 'published')).toBe('all');
  });
});

describe('the list', () => {
  it('of all reports shows damaged files first and samples apart', () => {
    expect(listed('all')).toEqual({
      unreadable: [damaged],
      reports: [published, drafting],
      samples: [sample],
    });
  });

  it('of a state shows own reports in that state only', () => {
    expect(listed('drafting')).toEqual({ unreadable: [], reports: [drafting], samples: [] });
    expect(sizeOf(listed('in-review'))).toBe(0);
  });

  it('of the samples and of the bin shows them as its reports', () => {
    expect(listed('samples').reports).toEqual([sample]);
    expect(listed('bin').reports).toEqual([binned]);
  });

  it('searches in the chosen shelf', () => {
    expect(listed('all', 'cardiff').reports).toEqual([published]);
    expect(sizeOf(listed('drafting', 'cardiff'))).toBe(0);
    expect(listed('bin', 'conwy').reports).toEqual([binned]);
  });
});
