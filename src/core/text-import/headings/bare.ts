import { readBullet } from '../lines/bullets';

/** Pandoc gives words a look or a name: `[QUESTION 1]{.underline}`. */
const SPAN = /\[([^[\]]{0,200})\]\{[^{}]{0,200}\}/g;

/**
 * The words of a line that may be a heading, without what converters put around them: markdown's
 * signs and attributes, tags, a bullet, letters set apart ("P O S I T I V E S").
 */
export function bareWords(text: string): string {
  const bare = withoutHashes(readBullet(text)?.rest ?? text).replace(SPAN, '$1');
  const words = withoutBrackets(withoutAttributes(bare))
    .replace(/[\p{Cf}|]/gu, '')
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, '')
    .replace(/[*\\`]/g, '')
    .replace(/__/g, '')
    .trim();
  return closed(words.replace(/^_|_$/g, ''));
}

/** Whether the source itself marks a line as a heading: hashes, bold letters, a line beneath. */
export function isDecorated(line: {
  readonly text: string;
  readonly underlined: boolean;
}): boolean {
  const text = readBullet(line.text)?.rest ?? line.text;
  return line.underlined || HASHES.test(text) || isAllBold(text);
}

function isAllBold(text: string): boolean {
  return ['**', '__'].some(
    (sign) => text.length > 4 && text.startsWith(sign) && text.indexOf(sign, 2) === text.length - 2,
  );
}

/** The hashes of a heading; a converter may put a heading's number before them. */
const HASHES = /^(\d{1,2}\. )?#{1,6} /;

/** `text` without the hashes that markdown opens and may close a heading with. */
export function withoutHashes(text: string): string {
  const opened = text.replace(HASHES, '$1');
  if (opened === text) return text;
  let end = opened.length;
  while (end > 0 && opened[end - 1] === '#') end -= 1;
  return opened[end - 1] === ' ' ? opened.slice(0, end).trimEnd() : opened;
}

/** Pandoc ends a heading in `{#id .class}`. */
function withoutAttributes(text: string): string {
  const start = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  return start < 0 ? text : text.slice(0, start).trimEnd();
}

/** A contents page links its entries: `[Introduction](#introduction)`. */
function withoutBrackets(text: string): string {
  return /^\[(.*)\](?:\(#[^()]*\))?$/.exec(text)?.[1] ?? text;
}

function closed(words: string): string {
  const apart = words.length > 5 && words.split(' ').every((word) => Array.from(word).length === 1);
  return apart ? words.replace(/ /g, '') : words;
}

/** Letters and digits alone, in small letters: what two wordings of one heading share. */
export function wordKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
