import { Mark } from '@tiptap/core';
import { LANGUAGES, type Language } from '../../../core/rich-text/inline';
import { choiceAttribute } from './attributes';

/** A passage in the other language: read out, spelled and hyphenated as such, here and in Word. */
export const LanguageMark = Mark.create({
  name: 'language',
  addAttributes: () => ({
    language: {
      ...choiceAttribute(LANGUAGES, 'cy'),
      parseHTML: (element) => languageOf(element) ?? 'en',
    },
  }),
  parseHTML: () => [
    { tag: 'span[lang]', getAttrs: (element) => (languageOf(element) ? null : false) },
  ],
  renderHTML: ({ mark }) => [
    'span',
    { lang: String(mark.attrs.language), class: 'other-language' },
    0,
  ],
});

function languageOf(element: HTMLElement): Language | undefined {
  const [primary] = element.lang.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === primary);
}
