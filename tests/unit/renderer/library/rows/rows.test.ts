import { describe, expect, it } from 'vitest';
import { typedAuthority } from '../../../../../src/core/report/authority';
import { damagedRow, rowNamed } from '../../../../support/library-rows';

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
});
