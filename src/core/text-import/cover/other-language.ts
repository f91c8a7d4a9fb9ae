import type { Inline, Language } from '../../rich-text/inline';

/** How an imprint says, in each language, that the report is there in the other one. */
const SAYS_SO: Readonly<Record<Language, RegExp>> = {
  cy: /\bar gael yn (?:Gymraeg|Saesneg)\b/i,
  en: /\bavailable in (?:Welsh|English)\b/i,
};

/** `content` marked as being in the other language than the report's, where `words` show that it is. */
export function inOwnLanguage(
  content: readonly Inline[],
  words: string,
  reportLanguage: Language,
): readonly Inline[] {
  const language: Language = reportLanguage === 'en' ? 'cy' : 'en';
  if (!SAYS_SO[language].test(words) || SAYS_SO[reportLanguage].test(words)) return content;
  return content.map((inline) => ({
    ...inline,
    marks: [...(inline.marks ?? []), { type: 'language', attrs: { language } }],
  }));
}
