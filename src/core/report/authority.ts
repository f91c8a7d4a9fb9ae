import type { Language } from '../rich-text/inline';

/**
 * A local authority by its whole names. "Inspection of …" is stored whole in both languages,
 * because Welsh mutates the name that follows ("Arolygiad o Gyngor …") and joining would be wrong.
 */
export interface Authority {
  readonly en: string;
  readonly cy: string;
  readonly inspectionOfEn: string;
  readonly inspectionOfCy: string;
}

/** The longest name of an authority, in characters; the longest of the 22 has 58. */
export const LONGEST_AUTHORITY = 200;

/** The longest "Inspection of …", which is a name and the words before it. */
export const LONGEST_INSPECTION_OF = 240;

/** Words and the language that they are in. */
export interface WordsIn {
  readonly text: string;
  readonly language: Language;
}

/** The authority's name in `language`, or in the other where that one is not known. */
export function authorityName(authority: Authority, language: Language): string {
  return authorityNameIn(authority, language).text;
}

/** As `authorityName`, and which language that is. */
export function authorityNameIn({ en, cy }: Authority, language: Language): WordsIn {
  return wantedOrOther({ en, cy }, language);
}

/** "Inspection of …" in `language`, or in the other where that one is not known. */
export function inspectionOf(authority: Authority, language: Language): string {
  return inspectionOfIn(authority, language).text;
}

/** As `inspectionOf`, and which language that is. */
export function inspectionOfIn(
  { inspectionOfEn: en, inspectionOfCy: cy }: Authority,
  language: Language,
): WordsIn {
  return wantedOrOther({ en, cy }, language);
}

function wantedOrOther(words: Readonly<Record<Language, string>>, language: Language): WordsIn {
  const other = language === 'cy' ? 'en' : 'cy';
  const shown = words[language] === '' && words[other] !== '' ? other : language;
  return { text: words[shown], language: shown };
}

/**
 * An authority that someone typed. The Welsh "Arolygiad o …" is only a proposal: the usual first
 * word "Cyngor" mutates to "Gyngor", any other name is left as it is for the writer to correct.
 */
export function typedAuthority(en: string, cy = ''): Authority {
  const mutated = cy.replace(/^Cyngor\b/, 'Gyngor');
  return {
    en,
    cy,
    inspectionOfEn: en && `Inspection of ${en}`,
    inspectionOfCy: cy && `Arolygiad o ${mutated}`,
  };
}
