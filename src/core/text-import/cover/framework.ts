import { TERMS } from '../../report/terms';
import type { CoverRole } from '../../report/document';
import type { Language } from '../../rich-text/inline';

/** The inspection's title, a fixed term of the framework. The Welsh one is the inspectorate's own. */
export const TITLES: Readonly<Record<Language, string>> = {
  en: 'National Inspection Safeguarding and Care Planning of looked after children and care leavers, who exhibit vulnerable or risky behaviours',
  cy: 'Arolygiad Cenedlaethol o ddiogelu a chynllunio gofal ar gyfer plant sy’n derbyn gofal ac unigolion sy’n gadael gofal, sy’n ymddwyn mewn ffordd sy’n eu gwneud yn agored i niwed neu a allai beri risg',
};

/** A phrase that a cover prints, perhaps over several lines. */
export interface Phrase {
  readonly role: CoverRole;
  readonly language: Language;
  readonly words: string;
}

/** Words that only an imprint has. */
export const IMPRINT_WORDS = /©|copyright|hawlfraint|\bisbn\b|\bissn\b|\bWG ?\d{4,}/i;

export const PHRASES: readonly Phrase[] = [
  { role: 'inspectorate', language: 'cy', words: TERMS.cy.inspectorate },
  { role: 'inspectorate', language: 'en', words: TERMS.en.inspectorate },
  { role: 'title', language: 'en', words: TITLES.en },
  { role: 'title', language: 'cy', words: TITLES.cy },
];
