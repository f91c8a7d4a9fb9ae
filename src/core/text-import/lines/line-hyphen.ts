/** The hyphens of a keyboard and of Unicode; between figures and letters dashes are no part of a word. */
const HYPHEN = '[-\u2010\u2011]';
const AFTER_LETTER = new RegExp(`\\p{L}${HYPHEN}$`, 'u');
const AFTER_FIGURE = new RegExp(`\\d${HYPHEN}$`, 'u');

/** What follows a hyphen that stands for a word to come: "pre- and post-placement". */
const SUSPENDED = /^(?:and|or|to|a|ac|neu) /;

/** Whether the hyphen that ends a line stands within a word that the next line goes on with. */
export function isWithinWord(before: string, after: string): boolean {
  return AFTER_LETTER.test(before.slice(-3)) && !SUSPENDED.test(after);
}

/** Whether the hyphen that ends a line stands between figures, as in "2013-14". */
export function isBetweenFigures(before: string, after: string): boolean {
  return AFTER_FIGURE.test(before.slice(-2)) && /^\d/.test(after);
}
