import { describe, expect, it } from 'vitest';
import { typedAuthority } from '../../../../../src/core/report/authority';
import { KNOWN_AUTHORITIES } from '../../../../../src/core/report/known-authorities';
import {
  emptyForm,
  isKnownName,
  isNewAuthority,
  newReportFrom,
  proposedAuthorities,
  yearsFrom,
} from '../../../../../src/renderer/library/new-report/new-report-form';
import { entryOf } from '../../../../support/library-rows';

const templates = [
  {
    id: 'authority-report-2014',
    name: { en: 'Authority report', cy: 'Adroddiad awdurdod' },
    languages: ['en', 'cy'] as const,
  },
];
const september = new Date(2014, 8, 2);
const form = emptyForm(september, templates);

describe('the new report dialog', () => {
  it('proposes this month and the first template in its first language', () => {
    expect(form).toMatchObject({
      month: '09',
      year: '2014',
      language: 'en',
      templateId: 'authority-report-2014',
    });
  });

  it('asks for an authority before anything is created', () => {
    expect(newReportFrom(form, KNOWN_AUTHORITIES)).toBeUndefined();
    expect(newReportFrom({ ...form, authority: ' \t' }, KNOWN_AUTHORITIES)).toBeUndefined();
  });

  it('takes a known authority with all its names, in whatever way its name was typed', () => {
    const choice = newReportFrom(
      { ...form, authority: ' cyngor sir ynys mon ' },
      KNOWN_AUTHORITIES,
    );
    expect(choice?.authority).toEqual(KNOWN_AUTHORITIES[0]);
    expect(choice?.month).toBe('2014-09');
  });

  it('takes a typed authority with the Welsh name that was given', () => {
    const typed = { ...form, authority: 'Ynys Enlli Council', welshName: 'Cyngor Ynys Enlli' };
    expect(newReportFrom(typed, KNOWN_AUTHORITIES)?.authority).toEqual({
      en: 'Ynys Enlli Council',
      cy: 'Cyngor Ynys Enlli',
      inspectionOfEn: 'Inspection of Ynys Enlli Council',
      inspectionOfCy: 'Arolygiad o Gyngor Ynys Enlli',
    });
  });

  it('makes pasted line breaks and tabs in a name spaces, as a report cannot hold them', () => {
    const pasted = { ...form, authority: 'Ynys\tEnlli\u0000 Council\n' };
    expect(newReportFrom(pasted, [])?.authority.en).toBe('Ynys Enlli Council');
  });

  it('leaves the month open where it is not known', () => {
    const open = { ...form, authority: 'Powys County Council', month: '' };
    expect(newReportFrom(open, KNOWN_AUTHORITIES)?.month).toBe('');
  });

  it('offers next year first', () => {
    expect(yearsFrom(september)).toEqual(['2015', '2014', '2013', '2012', '2011', '2010']);
  });
});

describe('the authorities that are proposed', () => {
  const enlli = entryOf('', { authority: typedAuthority('Ynys Enlli Council') });
  const sample = entryOf('', { authority: typedAuthority('Dyffryn Arian') }, true);

  it('are the known ones and those of own reports, each once, by name', () => {
    const names = proposedAuthorities([enlli, enlli, sample, entryOf('Cardiff Council')]).map(
      ({ en }) => en,
    );
    expect(names).toHaveLength(KNOWN_AUTHORITIES.length + 1);
    expect(names.at(-1)).toBe('Ynys Enlli Council');
    expect(names[0]).toBe('Blaenau Gwent County Borough Council');
  });

  it('tell a name that is in the list from one that is not', () => {
    expect(isKnownName('', KNOWN_AUTHORITIES)).toBe(true);
    expect(isKnownName('cyngor sir powys', KNOWN_AUTHORITIES)).toBe(true);
    expect(isKnownName('Powys', KNOWN_AUTHORITIES)).toBe(false);
  });

  it('know an authority by its place alone', () => {
    const chosen = newReportFrom({ ...form, authority: ' swansea ' }, KNOWN_AUTHORITIES);
    expect(chosen?.authority).toMatchObject({
      en: 'City and County of Swansea',
      cy: 'Cyngor a Dinas Abertawe',
    });
    expect(isNewAuthority('Cardiff City Council', KNOWN_AUTHORITIES)).toBe(false);
  });

  it('tell a new authority from one that is still being typed', () => {
    expect(isNewAuthority('pow', KNOWN_AUTHORITIES)).toBe(false);
    expect(isNewAuthority('môn sir', KNOWN_AUTHORITIES)).toBe(false);
    expect(isNewAuthority('Ynys Enlli', KNOWN_AUTHORITIES)).toBe(true);
  });
});
