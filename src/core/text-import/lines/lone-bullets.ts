import { startsWithCapital, startsWithin, endsSentence } from '../evidence/text-shape';
import { bareWords } from '../headings/bare';
import { readHeading } from '../headings/read-heading';
import { readBullet } from './bullets';
import { wider, type Gap, type PrintedLine } from './printed-line';

/** Whether a line is a certain bullet and nothing else. */
function loneSign(text: string): string | undefined {
  const bullet = readBullet(text);
  return bullet?.certain && bullet.rest === '' ? bullet.sign : undefined;
}

/**
 * Gives bullets that PDF converters print on lines of their own to the paragraphs after them: the
 * first to the next line, any more in the same row to the paragraphs that follow.
 */
export function withLoneBulletsAttached(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const result: PrintedLine[] = [];
  const waiting: string[] = [];
  let afterSign: Gap | undefined;
  for (const line of lines) {
    const sign = loneSign(line.text);
    if (sign !== undefined) {
      if (afterSign === undefined) waiting.length = 0;
      waiting.push(sign);
      afterSign = wider(afterSign ?? 'none', line.gap);
      continue;
    }
    if (readHeading(bareWords(line.text))) waiting.length = 0;
    const takes = afterSign !== undefined || beginsParagraph(line, result.at(-1));
    const taken = takes ? waiting.shift() : undefined;
    const gap = wider(line.gap, afterSign ?? 'none');
    result.push(taken === undefined ? { ...line, gap } : { ...withSign(line, taken), gap });
    afterSign = undefined;
  }
  return result;
}

function beginsParagraph(line: PrintedLine, above: PrintedLine | undefined): boolean {
  if (readBullet(line.text)?.certain || startsWithin(line.text)) return false;
  return line.gap !== 'none' || (above !== undefined && endsSentence(above.text));
}

function withSign(line: PrintedLine, sign: string): PrintedLine {
  return { ...line, text: `${sign} ${line.text}` };
}

/** Breaks lines at bullets that a converter ran into the text before: "… leavers. • The authority". */
export function brokenAtBullets(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  return lines.flatMap((line) => (line.text.includes(' •') ? brokenLine(line) : [line]));
}

function brokenLine(line: PrintedLine): readonly PrintedLine[] {
  const pieces = line.text.split(/ (?=•)/);
  const starts = pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    return before === undefined || isNewBullet(before, piece) ? [i] : [];
  });
  return starts.map((start, i) => ({
    ...line,
    text: pieces.slice(start, starts[i + 1]).join(' '),
    gap: i === 0 ? line.gap : 'none',
  }));
}

function isNewBullet(before: string, piece: string): boolean {
  const follows = startsWithCapital(readBullet(piece)?.rest ?? '');
  return follows && (endsSentence(before) || readHeading(bareWords(before)) !== undefined);
}
