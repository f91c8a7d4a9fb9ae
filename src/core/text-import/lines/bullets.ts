/** A line's bullet and what follows it. */
export interface Bullet {
  readonly sign: string;
  readonly rest: string;
  /** No prose begins a line with such a sign: it is a bullet wherever it stands. */
  readonly certain: boolean;
}

/*
 * Signs that are nothing but bullets. The private-use letters are those of the Symbol and Wingdings
 * fonts, which PDF readers copy as they are coded; the last three are such a letter, "•" and "·" whose
 * bytes in UTF-8 were read as characters of Windows-1252 once.
 */
export const CERTAIN_SIGN =
  '(?:[•●○◦‣⁃∙·▪▫■□◆◇►▶▸➢➤❖✓✔\\uf000-\\uf0ff]|ï[\\u0080-\\u0083€‚ƒ][^\\s\\p{L}]|â€¢|Â·)';
const CERTAIN = new RegExp(`^${CERTAIN_SIGN}`, 'u');

/*
 * Signs and letters that converters make of bullets but that prose may begin a line with too. The
 * letters are what Wingdings and Courier bullets become when their font is lost; "?" and U+FFFD stand for
 * any character that is.
 */
const POSSIBLE = /^(?:[-–—*+»>§Ø?\ufffd¨®¾ŸðþÞà]|[oOüvqln])(?= |$)/u;

/** Stands for a mark of the text's own; the last of the private-use letters, which no font of bullets has. */
export const LEARNT_BULLET = '\uf0ff';

/** The bullet that `text` begins with, certain or only possible; undefined where there is none. */
export function readBullet(text: string): Bullet | undefined {
  const certain = CERTAIN.exec(text)?.[0];
  if (certain !== undefined) {
    return { sign: certain, rest: text.slice(certain.length).trim(), certain: true };
  }
  const possible = POSSIBLE.exec(text)?.[0];
  if (possible === undefined) return undefined;
  return { sign: possible, rest: text.slice(possible.length).trim(), certain: false };
}

/** Whether `sign` is one of markdown's list signs. */
export function isMarkdownSign(sign: string): boolean {
  return sign === '-' || sign === '*' || sign === '+';
}

/** Whether a possible bullet is a letter, which prose begins lines with more often than not. */
export function isLetterSign(sign: string): boolean {
  return /^[oOüvqln]$/.test(sign);
}
