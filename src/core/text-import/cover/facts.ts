import { typedAuthority, type Authority } from '../../report/authority';
import type { CoverFacts } from '../../report/document';
import type { Language } from '../../rich-text/inline';
import type { Warn } from '../warnings';
import { authorityInText, englishName, known, welshName } from './authority-words';
import { TITLES } from './framework';
import { monthIn, type FrontItem } from './read-front';

const NAMES_INSPECTION = /^(?:an )?(?:inspection of|arolygiad o)\b/i;

/** The report's facts from its cover and, where that says nothing, from its standard text. */
export function factsFrom(
  items: readonly FrontItem[],
  standardText: string,
  language: Language,
  warn: Warn,
): CoverFacts {
  const authority = authorityFrom(items, standardText);
  if (!authority) warn('authority-unknown', null);
  const month = monthOn(items);
  if (month === '') warn('month-unknown', null);
  return { language, title: TITLES[language], month, authority: authority ?? typedAuthority('') };
}

/** The month of the date, or else the one that the title or "Inspection of …, August 2014" names. */
function monthOn(items: readonly FrontItem[]): string {
  const dates = items.filter(({ role }) => role === 'date');
  const others = items.filter(
    ({ role, words }) => role === 'title' || NAMES_INSPECTION.test(words),
  );
  for (const { words } of [...dates, ...others]) {
    const month = monthIn(words);
    if (month !== undefined) return month;
  }
  return '';
}

function authorityFrom(items: readonly FrontItem[], standardText: string): Authority | undefined {
  const named = (language: Language): string | undefined =>
    items.find((item) => item.role === 'authority' && item.language === language)?.words;
  const inText = authorityInText(standardText);
  const english = named('en');
  const welsh = named('cy');
  const en = english === undefined ? undefined : englishName(english);
  const cy = welsh === undefined ? undefined : welshName(welsh);
  const onCover = known(en ?? '') ?? known(cy ?? '');
  if (onCover) return onCover;
  if (en === undefined && cy === undefined) return inText;
  const name = sameName(en, inText) ? (inText?.en ?? '') : (en ?? inText?.en ?? '');
  return {
    ...typedAuthority(name, cy),
    ...(welsh && cy !== welsh ? { inspectionOfCy: welsh } : {}),
  };
}

/** A cover may print the name in capitals; the text then has its usual form. */
function sameName(name: string | undefined, inText: Authority | undefined): boolean {
  return name !== undefined && name.toLowerCase() === inText?.en.toLowerCase();
}
