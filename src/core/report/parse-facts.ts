import { expectMatching, expectOneOf, expectShape, expectText } from '../expect';
import { LANGUAGES } from '../rich-text/inline';
import type { Authority } from './authority';
import type { CoverFacts } from './document';
import { isMonth, type Month } from './month';

/** Checks the facts that a report's cover names. */
export function expectFacts(value: unknown, path: string): CoverFacts {
  const facts = expectShape(value, path, ['language', 'title', 'month', 'authority']);
  return {
    language: expectOneOf(facts.language, `${path}.language`, LANGUAGES),
    title: expectText(facts.title, `${path}.title`),
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
  return {
    en: expectText(names.en, `${path}.en`),
    cy: expectText(names.cy, `${path}.cy`),
    inspectionOfEn: expectText(names.inspectionOfEn, `${path}.inspectionOfEn`),
    inspectionOfCy: expectText(names.inspectionOfCy, `${path}.inspectionOfCy`),
  };
}
