import { fold } from '../rich-text/fold';
import type { Authority } from './authority';
import { KNOWN_AUTHORITIES } from './known-authorities';

/** What an authority's name says of its kind and not of its place. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'city county borough council and of the isle cc cbc ' +
    'cyngor gyngor dinas ddinas sir bwrdeistref fwrdeistref sirol a y ynys'
  ).split(' '),
);

/** Other usual forms of places: Welsh changes the first letter after some words. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
  benfro: 'penfro',
  caerfyrddin: 'gaerfyrddin',
  dinbych: 'ddinbych',
  mynwy: 'fynwy',
};

const BY_PLACE: ReadonlyMap<string, Authority> = new Map(
  KNOWN_AUTHORITIES.flatMap((authority) =>
    [authority.en, authority.cy].map((name) => [placeOf(name), authority] as const),
  ),
);

/**
 * The known authority that someone means who types its place alone ("Swansea", "Sir Benfro") or
 * another usual name of it ("Cardiff City Council"); undefined where the place is not exactly one's.
 */
export function authorityOfPlace(typed: string): Authority | undefined {
  const place = placeOf(typed);
  return BY_PLACE.get(OTHER_FORMS[place] ?? place);
}

/** Other usual forms of the places that a name names: "caerfyrddin" for "Cyngor Sir Gaerfyrddin". */
export function otherForms(name: string): readonly string[] {
  const words = fold(name).split(/\s+/);
  return Object.entries(OTHER_FORMS).flatMap(([other, form]) =>
    words.includes(form) ? [other] : [],
  );
}

function placeOf(name: string): string {
  const words = fold(name).match(/[\p{L}'-]+/gu) ?? [];
  return words.filter((word) => !KINDS.has(word)).join(' ');
}
