import { describe, expect, it } from 'vitest';
import { findRows } from '../../../../../src/renderer/library/rows/find-rows';
import { fold } from '../../../../../src/core/rich-text/fold';
import { copyOf, damagedRow, entryOf, rowNamed } from '../../../../support/library-rows';

const anglesey = rowNamed('Isle of Anglesey County Council', { month: '2014-06' });
const monmouth = rowNamed('Monmouthshire County Council', { state: 'in-review' });
const rhondda = rowNamed('Rhondda Cynon Taf County Borough Council', { month: '' });
const damaged = damagedRow();
const all = [anglesey, monmouth, rhondda, damaged];

describe('searching the library', () => {
  it('finds an authority by its Welsh name without its accents', () => {
    expect(findRows(all, 'ynys mon')).toEqual([anglesey]);
    expect(findRows(all, 'YNYS MÔN')).toEqual([anglesey]);
  });

  it('finds an authority by its place as it is called where no word changes its first letter', () => {
    expect(findRows(all, 'mynwy')).toEqual([monmouth]);
    expect(findRows(all, 'Sir Fynwy')).toEqual([monmouth]);
  });

  it('finds a name whose accent was typed as a letter and a sign of its own', () => {
    expect(findRows(all, 'Ynys Mo\u0302n')).toEqual([anglesey]);
  });

  it('finds by month in both languages and by state', () => {
    expect(findRows(all, 'june 2014')).toEqual([anglesey]);
    expect(findRows(all, 'mehefin')).toEqual([anglesey]);
    expect(findRows(all, 'in review')).toEqual([monmouth]);
  });

  it('wants every word, in any order', () => {
    expect(findRows(all, 'borough rhondda')).toEqual([rhondda]);
    expect(findRows(all, 'borough anglesey')).toEqual([]);
  });

  it('lists everything while nothing but spaces was typed', () => {
    expect(findRows(all, '  ')).toEqual(all);
  });

  it('finds a damaged file by its name', () => {
    expect(findRows(all, damaged.fileName.slice(24))).toEqual([damaged]);
  });

  it('finds a damaged file by whose report it was, and by what it is', () => {
    const { header } = entryOf('Gwynedd Council', { month: '2014-07' });
    const lost = damagedRow([copyOf('2014-08-31T11:00:00.000Z', header)]);
    expect(findRows([...all, lost], 'gwynedd july')).toEqual([lost]);
    expect(findRows([...all, lost], 'cyngor gwynedd')).toEqual([lost]);
    expect(findRows([...all, lost], 'cannot be read')).toEqual([damaged, lost]);
    const newer = damagedRow([], { kind: 'newer', version: 2 });
    expect(findRows([damaged, newer], 'newer version')).toEqual([newer]);
  });

  it('does not find what only two neighbouring facts would spell together', () => {
    expect(findRows(all, 'councilcyngor')).toEqual([]);
  });
});

describe('folding', () => {
  it('leaves no accent, capital or curly apostrophe', () => {
    expect(fold('Meysydd i’w gwella yn Llŷn, Ŵ')).toBe("meysydd i'w gwella yn llyn, w");
  });
});
