import { describe, expect, it } from 'vitest';
import { typedAuthority } from '../../../../../src/core/report/authority';
import { copyOf, damagedRow, entryOf, rowNamed } from '../../../../support/library-rows';

describe('a row of the library', () => {
  it('shows the English name with the Welsh one below', () => {
    const row = rowNamed('Powys County Council');
    expect(row).toMatchObject({ name: 'Powys County Council', welshName: 'Cyngor Sir Powys' });
  });

  it('shows a Welsh name once where the English one is not known', () => {
    const row = rowNamed('', { authority: typedAuthority('', 'Cyngor Tref Enlli') });
    expect(row).toMatchObject({ name: 'Cyngor Tref Enlli', welshName: '' });
  });

  it('has no name while the authority is not known', () => {
    expect(rowNamed('', { authority: typedAuthority('') })).toMatchObject({
      name: '',
      welshName: '',
    });
  });

  it('of a damaged file keeps what is wrong with it', () => {
    expect(damagedRow().failure.kind).toBe('damaged');
  });

  it('of a damaged file says whose report it was, by the newest copy that can be read', () => {
    const header = entryOf('Gwynedd Council', { month: '2014-06' }).header;
    const older = entryOf('Powys County Council').header;
    const row = damagedRow([
      copyOf('2014-08-31T12:00:00.000Z', null),
      copyOf('2014-08-31T11:00:00.000Z', header),
      copyOf('2014-08-31T10:00:00.000Z', older),
    ]);
    expect(row.known).toMatchObject({ name: 'Gwynedd Council', month: '2014-06' });
  });

  it('of a damaged file says whose report it was by its own first line, where no copy can be read', () => {
    const { header } = entryOf('Gwynedd Council', { month: '2014-06' });
    const row = damagedRow([], { kind: 'damaged', detail: 'the checksum is missing', header });
    expect(row.known).toMatchObject({ name: 'Gwynedd Council', month: '2014-06' });
  });

  it('of a damaged file says nothing of a report where no copy can be read', () => {
    expect(damagedRow().known).toBeNull();
    expect(damagedRow([copyOf('2014-08-31T12:00:00.000Z', null)]).known).toBeNull();
  });
});
