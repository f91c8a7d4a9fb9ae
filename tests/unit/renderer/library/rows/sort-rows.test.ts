import { describe, expect, it } from 'vitest';
import {
  FIRST_SORT,
  sortBy,
  sortRows,
  type Column,
} from '../../../../../src/renderer/library/rows/sort-rows';
import { rowNamed } from '../../../../support/library-rows';

const cardiff = rowNamed('Cardiff Council', {
  month: '2014-07',
  state: 'published',
  counts: { findings: 39, words: 4000 },
  modifiedAt: '2014-09-03T10:00:00.000Z',
});
const powys = rowNamed('Powys County Council', {
  month: '2014-08',
  state: 'drafting',
  counts: { findings: 51, words: 2800 },
  modifiedAt: '2014-09-01T10:00:00.000Z',
});
const conwy = rowNamed('Conwy County Borough Council', {
  month: '',
  state: 'in-review',
  counts: { findings: 9, words: 300 },
  modifiedAt: '2014-09-02T10:00:00.000Z',
});

const rows = [powys, conwy, cardiff];
const ascending = (column: Column) => sortRows(rows, { column, direction: 'ascending' });

describe('sorting the library', () => {
  it('puts what was changed last at the top at first', () => {
    expect(sortRows(rows, FIRST_SORT)).toEqual([cardiff, conwy, powys]);
  });

  it('sorts by each column by its meaning, not by how it is written', () => {
    expect(ascending('authority')).toEqual([cardiff, conwy, powys]);
    expect(ascending('month')).toEqual([conwy, cardiff, powys]);
    expect(ascending('state')).toEqual([powys, conwy, cardiff]);
    expect(ascending('findings')).toEqual([conwy, cardiff, powys]);
    expect(ascending('words')).toEqual([conwy, powys, cardiff]);
  });

  it('sorts names without regard to accents and capitals', () => {
    const [i, y, z] = [rowNamed('Île'), rowNamed('ynys'), rowNamed('Ýnyz')];
    expect(sortRows([z, y, i], { column: 'authority', direction: 'ascending' })).toEqual([i, y, z]);
  });

  it('keeps equal rows in the order of their names, whichever way it sorts', () => {
    const [a, b] = [rowNamed('Aber'), rowNamed('Bangor')];
    for (const direction of ['ascending', 'descending'] as const) {
      expect(sortRows([b, a], { column: 'findings', direction })).toEqual([a, b]);
    }
  });

  it('turns round on a second click and starts numbers and dates with the greatest', () => {
    expect(sortBy('changed', FIRST_SORT).direction).toBe('ascending');
    expect(sortBy('findings', FIRST_SORT).direction).toBe('descending');
    expect(sortBy('authority', FIRST_SORT).direction).toBe('ascending');
  });
});
