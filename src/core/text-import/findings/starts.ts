import { markOf, type Dialect } from '../evidence/dialect';
import { readOwnSign } from '../evidence/possible-sign';
import {
  continuesSentence,
  endsSentence,
  endsStatement,
  endsWithin,
  startsWithCapital,
} from '../evidence/text-shape';
import { roomAfter } from '../evidence/wrap';
import { isLetterSign, readBullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';

/** Whether a line begins a finding (or a bullet of a section) by its own mark, and how certainly. */
export type Start =
  | { readonly kind: 'start'; readonly text: string; readonly sure: boolean; readonly sign: string }
  | { readonly kind: 'none'; readonly sure: boolean };

const NO: Start = { kind: 'none', sure: true };
const PERHAPS_NOT: Start = { kind: 'none', sure: false };

/** Reads the mark of `line`, which stands below `above` in the same part; a bullet or lost one. */
export function startOf(
  line: PrintedLine,
  above: PrintedLine | undefined,
  dialect: Dialect,
): Start {
  const bullet = markOf(line, dialect.signs);
  const reading = bullet && (above ? readOwnSign({ line, bullet, above }, dialect) : 'bullet');
  if (bullet && (reading === 'bullet' || reading === 'perhaps-bullet')) {
    const sure = reading === 'bullet' && (above === undefined || !endsWithin(above.text));
    return { kind: 'start', text: bullet.rest, sign: bullet.sign, sure };
  }
  if (reading === 'perhaps-words') return PERHAPS_NOT;
  return startOfStray(line, above, dialect) ?? startBySpaces(line, above, dialect);
}

/**
 * Reads a mark that no finding of this text is known to begin with, before a capital: a bullet, or what
 * else no word is ("a)", "1.", "->"), which stays with the words.
 */
function startOfStray(
  line: PrintedLine,
  above: PrintedLine | undefined,
  dialect: Dialect,
): Start | undefined {
  const stray = strayMark(line);
  const place = stray && placeOfStray(line, stray.sign, above, dialect);
  if (!stray || place === 'within') return undefined;
  const isSetIn = dialect.spaces !== null && line.indent >= dialect.spaces;
  // Right below a line, what counts may as well be a point of the finding that the line belongs to.
  const mayBePoint = stray.sign === '' && line.gap === 'none';
  const begins =
    place === 'between' ? !mayBePoint : startBySpaces(line, above, dialect).kind === 'start';
  return isSetIn && begins ? { kind: 'start', ...stray, sure: false } : PERHAPS_NOT;
}

/** What counts or points, and is no word: "a)", "(ii)", "1.", "->". */
const STRAY_COUNT = /^(?:\(?(?:\p{Ll}|[ivx]{1,4}|\d{1,2})[.)]|[^\p{L}\p{N}\s"'“‘]{1,3}) /u;

function strayMark({ text }: PrintedLine): { sign: string; text: string } | undefined {
  const bullet = readBullet(text);
  const count = STRAY_COUNT.exec(text)?.[0];
  const words = bullet?.rest ?? text.slice(count?.length);
  if (!(bullet ?? count) || !startsWithCapital(words)) return undefined;
  return bullet ? { sign: bullet.sign, text: bullet.rest } : { sign: '', text };
}

/**
 * Whether a line stands between two sentences, within one, or perhaps between two. A letter that is a word
 * of this text, such as "o" in Welsh, may stand at any place but behind a full stop.
 */
function placeOfStray(
  line: PrintedLine,
  sign: string,
  above: PrintedLine | undefined,
  { wrap, habits }: Dialect,
): 'between' | 'perhaps' | 'within' {
  if (!above || endsStatement(above.text)) return 'between';
  const isWord = isLetterSign(sign) && habits.words.has(sign);
  if (isWord || endsSentence(above.text) || endsWithin(above.text)) return 'within';
  if (roomAfter(above, line, wrap) === 'room') return 'between';
  return line.gap === 'none' ? 'within' : 'perhaps';
}

/**
 * PDF converters print one space for a lost bullet and one for the top of a page. A bullet stands
 * after an empty line; at the top of a page, where none is printed, it has both spaces.
 */
function startBySpaces(line: PrintedLine, above: PrintedLine | undefined, dialect: Dialect): Start {
  const { spaces } = dialect;
  if (spaces === null || line.indent < spaces) return NO;
  if (continuesSentence(line.text)) {
    // "e.g. the project of …" after a paragraph's end and an empty line may be a finding of its own.
    return above && line.gap === 'blank' && mayBeEnd(above, line, dialect) ? PERHAPS_NOT : NO;
  }
  const start = (sure: boolean): Start => ({ kind: 'start', text: line.text, sign: '', sure });
  if (above === undefined) return start(true);
  if (endsWithin(above.text)) {
    // "… and they valued this" before an empty line and a capital may be an end all the same.
    return line.gap === 'blank' && startsWithCapital(line.text) ? PERHAPS_NOT : NO;
  }
  const ended = endsSentence(above.text);
  const room = roomAfter(above, line, dialect.wrap) === 'room';
  if (line.gap === 'blank') return start(ended || room);
  if (line.indent > spaces) return start(true);
  if (line.gap === 'none' && dialect.spacesAfterBlank) {
    if (!ended) return NO;
    return room ? start(false) : PERHAPS_NOT;
  }
  return ended || room ? start(line.gap === 'none') : PERHAPS_NOT;
}

/** Whether a paragraph may end with `above`: it ends as a sentence, or had room for the words below it. */
function mayBeEnd(above: PrintedLine, below: PrintedLine, { wrap }: Dialect): boolean {
  if (endsSentence(above.text)) return true;
  return roomAfter(above, below, wrap) === 'room' && !endsWithin(above.text);
}
