import { isLetterSign, readBullet, type Bullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import type { Dialect } from './dialect';
import { placeOf } from './sign-habits';
import {
  continuesSentence,
  endsSentence,
  endsWithin,
  startsWithCapital,
  startsWithin,
  startsWithSmallName,
} from './text-shape';
import { roomAfter } from './wrap';

/**
 * Whether a sign that begins a line is a bullet or a word of the sentence above. Only a sure bullet
 * may be taken off without a word to the reader.
 */
export type SignReading = 'bullet' | 'perhaps-bullet' | 'perhaps-words' | 'words';

/** A line, the sign it begins with and the line above it in the same part. */
export interface SignedLine {
  readonly line: PrintedLine;
  readonly bullet: Bullet;
  readonly above: PrintedLine;
}

/** Reads one of the signs that the findings of this text begin with. */
export function readOwnSign(signed: SignedLine, dialect: Dialect): SignReading {
  const { line, bullet, above } = signed;
  const { apart, words } = dialect.habits;
  if (bullet.certain) return 'bullet';
  if (endsSentence(above.text)) {
    const word = isLetterSign(bullet.sign) && words.has(bullet.sign);
    return word && apart && line.gap === 'none' ? 'perhaps-words' : 'bullet';
  }
  return line.gap === 'none' ? ownRightBelow(signed, dialect) : ownBelowGap(signed, dialect);
}

function ownRightBelow({ line, bullet, above }: SignedLine, dialect: Dialect): SignReading {
  const { apart, stopped, words } = dialect.habits;
  const unwrapped = dialect.wrap.kind === 'unwrapped';
  if (continuesSentence(bullet.rest)) {
    return unwrapped && !apart ? 'perhaps-bullet' : 'words';
  }
  if (endsWithin(above.text)) return 'perhaps-words';
  if (startsWithSmallName(bullet.rest)) return 'perhaps-bullet';
  if (words.has(bullet.sign)) {
    const room = roomAfter(above, line, dialect.wrap) === 'room';
    const bulletLike = room && !apart && !isLetterSign(bullet.sign);
    return bulletLike ? 'perhaps-bullet' : 'perhaps-words';
  }
  return (stopped || apart) && !unwrapped ? 'perhaps-bullet' : 'bullet';
}

function ownBelowGap({ bullet, above }: SignedLine, dialect: Dialect): SignReading {
  const { stopped, words } = dialect.habits;
  if (startsWithin(bullet.rest)) {
    return stopped || isLetterSign(bullet.sign) ? 'perhaps-words' : 'bullet';
  }
  const goesOn = endsWithin(above.text) || (stopped && !dialect.blanksEnd);
  return goesOn || words.has(bullet.sign) ? 'perhaps-bullet' : 'bullet';
}

/** Reads a sign where a list may go on, whose last item, if there is one yet, begins with `item`. */
export function readListSign(
  signed: SignedLine,
  item: PrintedLine | undefined,
  dialect: Dialect,
): SignReading {
  const { line, bullet, above } = signed;
  if (bullet.certain) return 'bullet';
  if (isLetterSign(bullet.sign)) return readListLetter(signed, dialect);
  if (endsSentence(above.text)) return 'bullet';
  const before = item && item.indent === line.indent ? readBullet(item.text) : undefined;
  if (before?.sign === bullet.sign) return readNextItem(signed, before, dialect);
  const goesOn = startsWithin(bullet.rest) || endsWithin(above.text);
  if (line.gap === 'none') return goesOn ? 'words' : 'perhaps-words';
  if (goesOn) return 'perhaps-words';
  return dialect.blanksEnd ? 'bullet' : 'perhaps-bullet';
}

function readListLetter({ line, bullet, above }: SignedLine, { habits }: Dialect): SignReading {
  if (habits.letterItems.has(placeOf(bullet.sign, line))) return 'bullet';
  const isLedIn = above.text.endsWith(':') && !habits.words.has(bullet.sign);
  const possible = endsSentence(above.text) || line.gap !== 'none';
  const isDoubtful = isLedIn || (possible && startsWithCapital(bullet.rest));
  return isDoubtful ? 'perhaps-words' : 'words';
}

/** The items of one list all begin with capitals or all with small letters. */
function readNextItem(
  { line, bullet, above }: SignedLine,
  before: Bullet,
  dialect: Dialect,
): SignReading {
  const within = startsWithin(bullet.rest);
  if (within && !startsWithin(before.rest)) return 'words';
  return roomAfter(above, line, dialect.wrap) === 'room' ? 'bullet' : 'perhaps-bullet';
}
