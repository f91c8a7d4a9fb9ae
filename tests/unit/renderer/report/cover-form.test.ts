import { describe, expect, it } from 'vitest';
import { authorityNamed } from '../../../../src/core/report/known-authorities';
import {
  factsFrom,
  formOf,
  isYearRight,
  otherAuthorityInWelsh,
  withEnglishName,
  withWelshName,
} from '../../../../src/renderer/report/cover/cover-form';
import { smallDocument } from '../../../support/build-report';

const facts = smallDocument().attrs;
const conwy = authorityNamed('Conwy County Borough Council');

describe('The cover details', () => {
  it('opened and kept as they are change nothing', () => {
    expect(factsFrom(formOf(facts), facts)).toEqual(facts);
  });

  it('keep a month that is not known yet', () => {
    const form = { ...formOf(facts), month: '', year: '' };
    expect(isYearRight(form)).toBe(true);
    expect(factsFrom(form, facts).month).toBe('');
  });

  it.each(['', '14', '20145', 'MMXIV', '0014', '1066'])(
    'refuse the year “%s” for a month',
    (year) => {
      expect(isYearRight({ ...formOf(facts), year })).toBe(false);
    },
  );

  it('take out what a file cannot hold and needless spaces', () => {
    const form = { ...formOf(facts), title: '  Care\u0007 \t planning ' };
    expect(factsFrom(form, facts).title).toBe('Care planning');
  });
});

describe('An authority', () => {
  it('that is known brings its Welsh name and both forms for the cover', () => {
    expect(withEnglishName(facts.authority, 'Gwynedd Council')).toEqual(
      authorityNamed('Gwynedd Council'),
    );
  });

  it('with another name leaves nothing of the known one behind', () => {
    expect(withEnglishName(conwy, 'Conwy County Borough Counci')).toEqual({
      en: 'Conwy County Borough Counci',
      cy: '',
      inspectionOfEn: 'Inspection of Conwy County Borough Counci',
      inspectionOfCy: '',
    });
  });

  it('that was typed keeps the Welsh name that was typed for it', () => {
    const typed = withWelshName(withEnglishName(conwy, 'Glan Hafren'), 'Cyngor Glan Hafren');
    expect(withEnglishName(typed, 'Glan Hafren Council')).toMatchObject({
      cy: 'Cyngor Glan Hafren',
      inspectionOfEn: 'Inspection of Glan Hafren Council',
      inspectionOfCy: 'Arolygiad o Gyngor Glan Hafren',
    });
  });

  it('keeps a Welsh cover line that was corrected by hand', () => {
    const corrected = { ...facts.authority, inspectionOfCy: 'Arolygiad yng Nglan Hafren' };
    expect(withWelshName(corrected, 'Cyngor Glannau Hafren').inspectionOfCy).toBe(
      'Arolygiad yng Nglan Hafren',
    );
  });

  it('is named where its Welsh name still stands beside another English one', () => {
    const typed = withWelshName(withEnglishName(conwy, 'Glan Hafren'), 'Cyngor Glan Hafren');
    const other = withEnglishName(typed, 'Llanelli Town Council');
    expect(otherAuthorityInWelsh(typed, other)).toBe('Glan Hafren');
    expect(otherAuthorityInWelsh(typed, { ...typed, en: ' Glan  Hafren' })).toBeUndefined();
    expect(otherAuthorityInWelsh(typed, withWelshName(other, 'Cyngor Llanelli'))).toBeUndefined();
    expect(otherAuthorityInWelsh(typed, withWelshName(other, ''))).toBeUndefined();
  });
});
