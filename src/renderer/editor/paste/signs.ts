/** A sign that may be a bullet, as a line of pasted text begins with it. */
export interface Sign {
  /** Certain ones are nothing but bullets; dashes and letters begin lines of prose too. */
  readonly kind: 'certain' | 'dash' | 'letter';
  readonly sign: string;
  /** It is set off wider than words are. */
  readonly spread: boolean;
  readonly tabbed: boolean;
  readonly rest: string;
}

// A dot at half height is also a decimal point.
const CERTAIN = /^(?:[•●○▪▫■□◦‣⁃\uf0b7]|[·∙](?=\s|$))/u;
// What plain text has for bullets, and Word's bullets of lower levels: letters of a symbol font.
const POSSIBLE = /^(?:([-–—*])|[o§])(?=\s)/u;

/** The sign that `line` begins with, undefined where there is none. */
export function readSign(line: string): Sign | undefined {
  const text = line.trim();
  const certain = CERTAIN.exec(text)?.[0];
  if (certain !== undefined) return signOf('certain', certain, text);
  const [possible, dash] = POSSIBLE.exec(text) ?? [];
  if (possible === undefined) return undefined;
  return signOf(dash === undefined ? 'letter' : 'dash', possible, text);
}

function signOf(kind: Sign['kind'], sign: string, text: string): Sign {
  const after = text.slice(sign.length);
  const rest = after.trimStart();
  const gap = after.slice(0, after.length - rest.length);
  const tabbed = gap.includes('\t');
  return { kind, sign, rest, tabbed, spread: tabbed || gap.length > 1 };
}
