import type { Language, PlaceholderField } from '../../core/rich-text/inline';

/** The blocks that are shown even while they have no words. */
export type BlockGap = 'line' | 'heading' | 'question';

type Gap = PlaceholderField | BlockGap;

const WORDS: Readonly<Record<Language, Readonly<Record<Gap, string>>>> = {
  en: {
    authority: 'name of the authority',
    inspectionOf: 'name of the authority',
    month: 'month and year',
    year: 'year',
    title: 'title',
    line: 'line without words',
    heading: 'heading',
    question: 'question',
  },
  cy: {
    authority: 'enw’r awdurdod',
    inspectionOf: 'enw’r awdurdod',
    month: 'mis a blwyddyn',
    year: 'blwyddyn',
    title: 'teitl',
    line: 'llinell heb eiriau',
    heading: 'pennawd',
    question: 'cwestiwn',
  },
};

/** What stands, in square brackets, where the report has no words yet: a gap must be seen. */
export function gapWords(gap: Gap, language: Language): string {
  return `[${WORDS[language][gap]}]`;
}
