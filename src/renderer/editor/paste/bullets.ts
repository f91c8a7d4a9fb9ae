import { startsWithCapital } from '../../../core/text-import/evidence/text-shape';
import { listMarks, mayBegin } from './list-marks';
import { readSign } from './signs';

/** A line of pasted text, read as part of a list. */
export interface ListLine {
  /** What it says, without the bullet that was copied with it. */
  readonly words: string;
  /** A bullet was taken off. */
  readonly hasBullet: boolean;
  /** It begins an item. Where it is not certain that its sign is a bullet, the sign stays. */
  readonly begins: boolean;
}

/** Reads lines with the bullets that they begin with; `wrapped` where an item may have several. */
export function readListLines(lines: readonly string[], wrapped: boolean): readonly ListLine[] {
  const marks = listMarks(lines, wrapped);
  return lines.map((line, place) => {
    const sign = readSign(line);
    if (sign && (sign.kind === 'certain' || marks.has(place))) {
      return { words: sign.rest, hasBullet: true, begins: true };
    }
    const above = lines[place - 1]?.trim() ?? '';
    const begins = sign !== undefined && startsWithCapital(sign.rest) && mayBegin(above, sign);
    return { words: line.trim(), hasBullet: false, begins };
  });
}

/** One line alone, without a sign that is nothing but a bullet. */
export function lineAlone(text: string): string {
  const sign = readSign(text);
  return sign?.kind === 'certain' ? sign.rest : text;
}

/**
 * Plain text as findings. Each line is one; but where lines have bullets, a line without one goes on
 * with the finding before, unless a blank line parts them.
 */
export function linesAsFindings(text: string): readonly string[] {
  const lines = readListLines(text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/), true);
  const bulleted = lines.some(({ hasBullet }) => hasBullet);
  const findings: string[] = [];
  let goesOn = false;
  for (const { words, begins } of lines) {
    if (goesOn && words !== '' && !begins) {
      findings.push([findings.pop(), words].join(' '));
    } else if (words !== '') {
      findings.push(words);
    }
    goesOn = bulleted && words !== '';
  }
  return findings;
}
