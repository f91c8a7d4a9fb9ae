import { fail, succeed, type Result } from '../../core/result';
import type { ImportRefusal } from '../../core/text-import/outcome';

const MEGABYTE = 1_000_000;
const MOST_BYTES = 10 * MEGABYTE;

/** Controls that text files hold on purpose: tabs, the ends of lines and pages, and of a DOS file. */
const USUAL_CONTROLS = new Set('\t\n\v\f\r\u0085\u001a');

/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. Refuses more than
 * 10 MB, bytes that are in none of these encodings without a doubt, and files that are not text.
 */
export function decodeText(bytes: Uint8Array): Result<string, ImportRefusal> {
  if (bytes.length > MOST_BYTES) {
    return fail({ kind: 'too-large', megabytes: Math.ceil(bytes.length / MEGABYTE) });
  }
  const text = decoded(bytes);
  if (text === undefined || isBinary(text)) return fail({ kind: 'not-text' });
  return text.trim() === '' ? fail({ kind: 'empty' }) : succeed(text);
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strictly('utf-16le', swapped(bytes));
  return strictly('utf-8', bytes);
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
