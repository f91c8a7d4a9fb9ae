import { expectMatching, expectOneOf, expectShape, expectShortText } from '../expect';
import { LANGUAGES } from '../rich-text/inline';
import { LONGEST_AUTHORITY, LONGEST_INSPECTION_OF, type Authority } from './authority';
import type { CoverFacts } from './document';
import { isMonth, type Month } from './month';

/** The most characters of a title: twice as many as the inspection's own has. */
export const LONGEST_TITLE = 400;

/** Checks the facts that a report's cover names. */
export function expectFacts(value: unknown, path: string): CoverFacts {
  const facts = expectShape(value, path, ['language', 'title', 'month', 'authority']);
  return {
    language: expectOneOf(facts.language, `${path}.language`, LANGUAGES),
    title: expectShortText(facts.title, `${path}.title`, LONGEST_TITLE),
    month: expectMonthOrNone(facts.month, `${path}.month`),
    authority: expectAuthority(facts.authority, `${path}.authority`),
  };
}

/** Checks a month that may still be empty. */
export function expectMonthOrNone(value: unknown, path: string): Month | '' {
  const accepts = (text: string): boolean => text === '' || isMonth(text);
  return expectMatching(value, path, accepts, 'a month such as 2014-08');
}

/** Checks the four forms of an authority's name. */
export function expectAuthority(value: unknown, path: string): Authority {
  const keys = ['en', 'cy', 'inspectionOfEn', 'inspectionOfCy'];
  const names = expectShape(value, path, keys);
  const name = (key: string, most: number): string =>
    expectShortText(names[key], `${path}.${key}`, most);
  return {
    en: name('en', LONGEST_AUTHORITY),
    cy: name('cy', LONGEST_AUTHORITY),
    inspectionOfEn: name('inspectionOfEn', LONGEST_INSPECTION_OF),
    inspectionOfCy: name('inspectionOfCy', LONGEST_INSPECTION_OF),
  };
}
