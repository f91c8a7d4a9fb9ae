import { describe, expect, it } from 'vitest';
import { checked } from '../../../../src/core/expect';
import { authorityName, inspectionOf, typedAuthority } from '../../../../src/core/report/authority';
import { authorityNamed, KNOWN_AUTHORITIES } from '../../../../src/core/report/known-authorities';
import { formatMonth, isMonth, readMonth } from '../../../../src/core/report/month';
import { isNodeId, randomIds } from '../../../../src/core/report/new-ids';
import { expectFacts } from '../../../../src/core/report/parse-facts';
import { TITLES } from '../../../../src/core/text-import/cover/framework';

describe('An authority', () => {
  it('is one of the 22 of Wales when named in either language, in any case or composition', () => {
    expect(KNOWN_AUTHORITIES).toHaveLength(22);
    expect(authorityNamed('isle of anglesey COUNTY council').cy).toBe('Cyngor Sir Ynys Môn');
    expect(authorityNamed('Cyngor Sir Ynys Mo\u0302n').en).toBe('Isle of Anglesey County Council');
  });

  it('is mutated after "Arolygiad o" in Welsh', () => {
    const powys = authorityNamed('Powys County Council');
    expect(inspectionOf(powys, 'cy')).toBe('Arolygiad o Gyngor Sir Powys');
    expect(inspectionOf(powys, 'en')).toBe('Inspection of Powys County Council');
  });

  it('that someone typed shows the one name it has in both languages', () => {
    const typed = authorityNamed('  Glan Hafren Council ');
    expect(typed).toEqual(typedAuthority('Glan Hafren Council'));
    expect(authorityName(typed, 'cy')).toBe('Glan Hafren Council');
    expect(inspectionOf(typed, 'cy')).toBe('Inspection of Glan Hafren Council');
  });
});

describe('A month', () => {
  it.each([
    ['August 2014', '2014-08'],
    ['AWST 2014', '2014-08'],
    [' mehefin  2014 ', '2014-06'],
    ['Mai 2014', '2014-05'],
  ])('is read from "%s"', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });

  it.each(['2014', 'Augustus 2014', '15 August 2014', 'August', 'August 0014', 'May 3014'])(
    'is not seen in "%s"',
    (text) => {
      expect(readMonth(text)).toBeUndefined();
    },
  );

  it('is written in both languages, and as nothing while it is not known', () => {
    expect(formatMonth('2014-02', 'en')).toBe('February 2014');
    expect(formatMonth('2014-02', 'cy')).toBe('Chwefror 2014');
    expect(formatMonth('', 'en')).toBe('');
    expect(isMonth('2014-00')).toBe(false);
  });

  it('is of a year that a report can be of', () => {
    const years = ['0000', '1899', '1900', '2014', '2999', '3000', '9999'];
    expect(years.filter((year) => isMonth(`${year}-01`))).toEqual(['1900', '2014', '2999']);
  });
});

describe('The facts on a cover', () => {
  const facts = {
    language: 'en',
    title: 'A title',
    month: '2014-08',
    authority: typedAuthority('Glan Hafren Council'),
  };
  const problemOf = (changed: object): unknown => {
    const parsed = checked(() => expectFacts({ ...facts, ...changed }, 'facts'));
    return parsed.ok ? 'sound' : `${parsed.failure.path} ${parsed.failure.message}`;
  };

  it('hold a name of 200 characters and its “Inspection of …”, and no longer one', () => {
    expect(problemOf({ authority: typedAuthority('x'.repeat(200), 'y'.repeat(200)) })).toBe(
      'sound',
    );
    expect(problemOf({ authority: typedAuthority('x'.repeat(201)) })).toBe(
      'facts.authority.en is longer than 200 characters',
    );
    expect(problemOf({ authority: { ...facts.authority, inspectionOfCy: 'y'.repeat(241) } })).toBe(
      'facts.authority.inspectionOfCy is longer than 240 characters',
    );
  });

  it('hold the titles of the inspection in both languages, and none twice as long', () => {
    expect([problemOf({ title: TITLES.en }), problemOf({ title: TITLES.cy })]).toEqual([
      'sound',
      'sound',
    ]);
    expect(problemOf({ title: 'x'.repeat(401) })).toBe('facts.title is longer than 400 characters');
  });
});

describe('New ids', () => {
  it('are fit to name a Word bookmark and do not repeat', () => {
    const newId = randomIds(Math.random);
    const ids = Array.from({ length: 1000 }, newId);
    expect(ids.every(isNodeId)).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });
});
