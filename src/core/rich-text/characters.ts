/*
 * Characters that no text of a report may hold: controls, line and paragraph separators,
 * non-characters and lone surrogates. XML 1.0 cannot carry most of them, so a Word file would lose
 * them or become unreadable.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
const FORBIDDEN_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** Whether `text` holds only characters that a report may hold. */
export function isCleanText(text: string): boolean {
  return text.search(FORBIDDEN) < 0;
}

/** `text` with tabs and line breaks made spaces and every other forbidden character taken out. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, (found) => (FORBIDDEN_SPACE.test(found) ? ' ' : ''));
}
