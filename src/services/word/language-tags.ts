import type { Language } from '../../core/rich-text/inline';

/** The languages as Word names them. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** The language that a tag such as `en-GB` or `cy` names; undefined for any other language. */
export function readLanguageTag(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return primary === 'en' || primary === 'cy' ? primary : undefined;
}
