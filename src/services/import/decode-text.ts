import { fail, succeed, type Result } from '../../core/result';
import type { ImportRefusal } from '../../core/text-import/outcome';

const MEGABYTE = 1_000_000;
const MOST_BYTES = 10 * MEGABYTE;

/** Controls that text files hold on purpose: tabs, the ends of lines and pages, and of a DOS file. */
const USUAL_CONTROLS = new Set('\t\n\v\f\r\u0085\u001a');

/** What a file says, and in which encoding its bytes were read. */
export interface DecodedText {
  readonly text: string;
  /** Windows-1252 says of itself nowhere that it is it: a person should look at the accents. */
  readonly encoding: 'unicode' | 'windows-1252';
}

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1252, as
 * Word for Windows saves plain text. Refuses more than 10 MB, bytes that are in none of these, and
 * files that are not text.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, ImportRefusal> {
  if (bytes.length > MOST_BYTES) {
    return fail({ kind: 'too-large', megabytes: Math.ceil(bytes.length / MEGABYTE) });
  }
  const decoded = inUnicode(bytes) ?? inWindows1252(bytes);
  if (decoded === undefined || isBinary(decoded.text)) return fail({ kind: 'not-text' });
  return decoded.text.trim() === '' ? fail({ kind: 'empty' }) : succeed(decoded);
}

function inUnicode(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return unicode(strictly('utf-16le', bytes));
  if (first === 0xfe && second === 0xff) return unicode(strictly('utf-16le', swapped(bytes)));
  return isLikelyUtf8(bytes) ? unicode(strictly('utf-8', bytes)) : undefined;
}

const unicode = (text: string | undefined): DecodedText | undefined =>
  text === undefined ? undefined : { text, encoding: 'unicode' };

/**
 * An accented letter before a closing mark in Windows-1252, as in CAFÉ’S. By chance these are also the
 * bytes of one character of UTF-8, but of a script that our reports are not in.
 */
const LETTER_AND_MARK =
  /\xc2[\x80-\x9f]|[\xc6-\xcb\xce-\xdf][\x84\x85\x91-\x97]|[\xe3-\xed][\x84\x85\x91-\x97]{2}/g;

/** False where nothing but such letters and marks could be UTF-8. */
function isLikelyUtf8(bytes: Uint8Array): boolean {
  const latin = latin1(bytes);
  const rest = withoutLettersAndMarks(latin);
  return rest === latin || /[\x80-\xff]/.test(rest);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const withoutLettersAndMarks = (latin: string): string => latin.replace(LETTER_AND_MARK, 'x');

/** What the bytes 0x80 to 0x9f stand for, a space where nothing. Source: the WHATWG's index. */
const HIGH_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * What Windows-1252 text of ours never has: bytes that it leaves free, whole characters of UTF-8, of
 * which such a file is a damaged one, and two accented letters in a row, as in other scripts.
 */
const OTHER_ENCODINGS =
  /[\x81\x8d\x8f\x90\x9d]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\xc0-\xff]{2}/;

function inWindows1252(bytes: Uint8Array): DecodedText | undefined {
  const latin = latin1(bytes);
  if (OTHER_ENCODINGS.test(withoutLettersAndMarks(latin))) return undefined;
  // Not every Node's own decoder knows these from Latin-1.
  const text = latin.replace(
    /[\x80-\x9f]/g,
    (found) => HIGH_SIGNS[found.charCodeAt(0) - 0x80] ?? found,
  );
  return { text, encoding: 'windows-1252' };
}

/** The text of `bytes` without its byte order mark; undefined where one byte does not fit. */
function strictly(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 with its bytes in the other order; not every runtime can decode "utf-16be". */
function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, i) => bytes[i ^ 1] ?? 0);
}

/** A NUL, or more than one strange control character in a hundred. */
function isBinary(text: string): boolean {
  const controls = text.match(/\p{Cc}/gu) ?? [];
  const strange = controls.filter((control) => !USUAL_CONTROLS.has(control)).length;
  return text.includes('\0') || strange * 100 > text.length;
}
