import type { Language } from '../rich-text/inline';

/** The fixed headings of a report. Capitals are a matter of style, not of the words. */
export interface Terms {
  readonly question: string;
  readonly positives: string;
  readonly improvements: string;
  readonly contents: string;
}

export const TERMS: Readonly<Record<Language, Terms>> = {
  en: {
    question: 'Question',
    positives: 'Positives',
    improvements: 'Areas for improvement',
    contents: 'Contents',
  },
  cy: {
    question: 'Cwestiwn',
    positives: 'Agweddau cadarnhaol',
    improvements: "Meysydd i'w gwella",
    contents: 'Cynnwys',
  },
};
