import type { Language } from '../rich-text/inline';

/** A month of a year, written as `2014-08`. */
export type Month = string;

// The window has no Welsh month names of its own, so neither language is left to the platform.
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/** The names of the twelve months in `language`, January first. */
export function monthNames(language: Language): readonly string[] {
  return NAMES[language];
}

/** Whether `value` is written as a month of the years 1900 to 2999, `2014-08`. */
export function isMonth(value: string): boolean {
  return /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/.test(value);
}

/** "August 2014" for `2014-08` in `language`; nothing for a month that is not yet known. */
export function formatMonth(month: Month, language: Language): string {
  const name = NAMES[language][Number(month.slice(5)) - 1];
  return name ? `${name} ${month.slice(0, 4)}` : '';
}

/** The month that a line such as "August 2014" or "AWST 2014" names, else undefined. */
export function readMonth(text: string): Month | undefined {
  const match = /^(\p{L}+)\s+(\d{4})$/u.exec(text.trim());
  if (!match) return undefined;
  const [, name = '', year = ''] = match;
  const index = Object.values(NAMES)
    .map((names) => names.findIndex((known) => known.toLowerCase() === name.toLowerCase()))
    .find((found) => found >= 0);
  if (index === undefined) return undefined;
  const month = `${year}-${String(index + 1).padStart(2, '0')}`;
  return isMonth(month) ? month : undefined;
}
