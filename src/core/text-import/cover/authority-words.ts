import { authorityNamed, KNOWN_AUTHORITIES } from '../../report/known-authorities';
import { LONGEST_AUTHORITY, typedAuthority, type Authority } from '../../report/authority';
import type { Language } from '../../rich-text/inline';

const PREFIX_EN = /^(?:an )?inspection of:? (?:the )?/i;
const PREFIX_CY = /^arolygiad o:? /i;
const LONGEST_NAME = 90;

/** The language in which `words` name an authority on a cover, with "Inspection of" or without. */
export function namesAuthority(words: string): Language | undefined {
  if (words.length > LONGEST_NAME) return undefined;
  const english = words.replace(PREFIX_EN, '');
  if (known(english)?.en.toLowerCase() === english.toLowerCase()) return 'en';
  if (/\bcouncil$/i.test(english) && isName(english)) return 'en';
  const welsh = words.replace(PREFIX_CY, '');
  return (welsh !== words || /^cyngor\b/i.test(welsh)) && isName(welsh) ? 'cy' : undefined;
}

/** Every word has a capital but "and", "of", "the", "upon", "a", "y", "yr", "ar". */
function isName(words: string): boolean {
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

/** The known authority of that name, in either language. */
export function known(name: string): Authority | undefined {
  const found = authorityNamed(name);
  return KNOWN_AUTHORITIES.includes(found) ? found : undefined;
}

/**
 * The authority that standard text names: a known one wherever its whole name stands, any other
 * after "within" ("within Bro Helygen County Council").
 */
export function authorityInText(text: string): Authority | undefined {
  const words = text.toLowerCase();
  const named = KNOWN_AUTHORITIES.map((authority) => ({ authority, at: placeIn(words, authority) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (named) return named.authority;
  const typed = WITHIN.exec(text)?.[1];
  return typed === undefined || typed.length > LONGEST_AUTHORITY
    ? areaInText(words)
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

/** "within Pembrokeshire": the known authority of that area. */
function areaInText(words: string): Authority | undefined {
  return KNOWN_AUTHORITIES.find(({ en }) => {
    const area = en.replace(/ (?:City |County |Borough )*Council$|^City and County of /, '');
    return words.includes(`within ${area.toLowerCase()}`);
  });
}
