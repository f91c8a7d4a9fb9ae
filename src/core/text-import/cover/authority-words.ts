import { authorityNamed, KNOWN_AUTHORITIES } from '../../report/known-authorities';
import { LONGEST_AUTHORITY, typedAuthority, type Authority } from '../../report/authority';
import { authorityOfPlace } from '../../report/short-names';
import type { Language } from '../../rich-text/inline';

const PREFIX_EN = /^(?:an )?inspection of:? (?:the )?/i;
const PREFIX_CY = /^arolygiad o:? /i;
const LONGEST_NAME = 90;

/** The language in which `words` name an authority on a cover, with "Inspection of" or without. */
export function namesAuthority(words: string): Language | undefined {
  if (words.length > LONGEST_NAME) return undefined;
  const english = withAnd(words.replace(PREFIX_EN, ''));
  if (KNOWN_AUTHORITIES.some(({ en }) => en.toLowerCase() === english.toLowerCase())) return 'en';
  if (/\bcouncil$/i.test(english) && isName(english)) return 'en';
  const welsh = words.replace(PREFIX_CY, '');
  return (welsh !== words || /^cyngor\b/i.test(welsh)) && isName(welsh) ? 'cy' : undefined;
}

/** Whether `words` are "Inspection of" and the place of a known authority. */
export function namesPlace(words: string): boolean {
  return PREFIX_EN.test(words) && authorityOfPlace(englishName(words)) !== undefined;
}

/** What kind of authority it is, which names none: "County Borough Council", "Cyngor Sir". */
const KIND =
  /^(?:(?:city|county|borough|council|and|of|the) ?)+$|^[cg]yngor(?: (?:sir|sirol|dinas|bwrdeistref|a|ac))*$/i;

/** Whether `words` are the kind that an authority's name ends in, without a name. */
export function isKindAlone(words: string): boolean {
  return KIND.test(words);
}

/** Every word has a capital but "and", "of", "the", "upon", "a", "y", "yr", "ar". */
function isName(words: string): boolean {
  if (isKindAlone(words)) return false;
  return words.split(' ').every((word) => /^(?:\p{Lu}|(?:and|of|the|upon|a|yr?|ar)$)/u.test(word));
}

/** The authority's name in a cover line that names it in English. */
export function englishName(words: string): string {
  return words.replace(PREFIX_EN, '');
}

/** The authority's Welsh name in a cover line, the mutation after "Arolygiad o" undone. */
export function welshName(words: string): string {
  return words.replace(PREFIX_CY, '').replace(/^G(?=yngor\b)/, 'C');
}

/** The known authority of that name in either language, or of that place. */
export function known(name: string): Authority | undefined {
  const found = authorityNamed(withAnd(name));
  return KNOWN_AUTHORITIES.includes(found) ? found : authorityOfPlace(name);
}

function withAnd(name: string): string {
  return name.replace(/ ?& ?/, ' and ');
}

/**
 * The authority that standard text names: a known one wherever its whole name stands, any other
 * after "within" ("within Bro Helygen County Council").
 */
export function authorityInText(text: string): Authority | undefined {
  const words = withAnd(text.toLowerCase());
  const named = KNOWN_AUTHORITIES.map((authority) => ({ authority, at: placeIn(words, authority) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (named) return named.authority;
  const typed = WITHIN.exec(text)?.[1];
  return typed === undefined || typed.length > LONGEST_AUTHORITY
    ? areaInText(text)
    : typedAuthority(typed);
}

const WITHIN =
  /\b(?:within|by|of|in) (?:the )?(\p{Lu}[\p{L}’'-]{1,30}(?: (?:and|of|the|upon|y|\p{Lu}[\p{L}’'-]{0,30})){0,8} Council)\b/u;

/** The first place of an authority's name; "Cyngor" may be mutated to "Gyngor" or "Nghyngor". */
function placeIn(words: string, { en, cy }: Authority): number {
  const forms = [en, cy, cy.replace(/^C/, '')].map((name) => words.indexOf(name.toLowerCase()));
  const places = forms.filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

const WITHIN_PLACE =
  /\bwithin (?:the )?(\p{Lu}[\p{L}’'-]{1,30}(?: (?:and|of|the|\p{Lu}[\p{L}’'-]{0,30})){0,4})/gu;

/** "within Pembrokeshire": the known authority of that area. */
function areaInText(text: string): Authority | undefined {
  for (const [, area = ''] of text.matchAll(WITHIN_PLACE)) {
    const words = area.split(' ');
    for (let count = words.length; count > 0; count -= 1) {
      const found = authorityOfPlace(words.slice(0, count).join(' '));
      if (found) return found;
    }
  }
  return undefined;
}
