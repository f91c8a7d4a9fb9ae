import type { Language } from '../rich-text/inline';

/** The fixed words of a report. Capitals are a matter of style, not of the words. */
export interface Terms {
  /** The inspectorate's name. */
  readonly inspectorate: string;
  readonly question: string;
  readonly positives: string;
  readonly improvements: string;
  readonly contents: string;
  /** What stands on the pages of a report that is not yet final. */
  readonly draft: string;
  /** The words of "Page 2 of 14". */
  readonly page: string;
  readonly ofPages: string;
}

export const TERMS: Readonly<Record<Language, Terms>> = {
  en: {
    inspectorate: 'Care and Social Services Inspectorate Wales',
    question: 'Question',
    positives: 'Positives',
    improvements: 'Areas for improvement',
    contents: 'Contents',
    draft: 'Draft',
    page: 'Page',
    ofPages: 'of',
  },
  cy: {
    inspectorate: 'Arolygiaeth Gofal a Gwasanaethau Cymdeithasol Cymru',
    question: 'Cwestiwn',
    positives: 'Agweddau cadarnhaol',
    improvements: 'Meysydd i’w gwella',
    contents: 'Cynnwys',
    draft: 'Drafft',
    page: 'Tudalen',
    ofPages: 'o',
  },
};
