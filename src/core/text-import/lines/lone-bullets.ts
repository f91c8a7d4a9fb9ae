import { endsSentence, startsWithCapital, startsWithin } from '../evidence/text-shape';
import { bareWords } from '../headings/bare';
import { findHeadings } from '../headings/find-headings';
import { readHeading } from '../headings/read-heading';
import type { Warn } from '../warnings';
import { readBullet } from './bullets';
import { wider, type Gap, type PrintedLine } from './printed-line';

/** Whether a line is a certain bullet and nothing else. */
function loneSign(text: string): string | undefined {
  const bullet = readBullet(text);
  return bullet?.certain && bullet.rest === '' ? bullet.sign : undefined;
}

/**
 * Gives bullets that PDF converters print on lines of their own to the paragraphs after them: of a row
 * of them, the first to the next line, any more to the likeliest beginnings of paragraphs below it.
 */
export function withLoneBulletsAttached(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const result: PrintedLine[] = [];
  let row: PrintedLine[] = [];
  let below: PrintedLine[] = [];
  const headings = new Set(findHeadings(lines).map(({ from }) => from));
  const attach = (): void => {
    result.push(...withSigns(row, below));
    row = [];
    below = [];
  };
  lines.forEach((line, place) => {
    const isLone = loneSign(line.text) !== undefined;
    const isHeading = headings.has(place);
    // The bullets are for what stands between the next bullet or heading and them.
    if (isHeading || (below.length > 0 && readBullet(line.text)?.certain)) attach();
    if (isHeading) result.push(line);
    else if (isLone) row.push(line);
    else below.push(line);
  });
  attach();
  return result;
}

/** The lines below a row of lone bullets with its signs, and with the widest gap of the row. */
function withSigns(
  row: readonly PrintedLine[],
  below: readonly PrintedLine[],
): readonly PrintedLine[] {
  const [first, ...rest] = below;
  if (row.length === 0 || !first) return below;
  const gap = row.reduce<Gap>((widest, line) => wider(widest, line.gap), first.gap);
  const lines = [{ ...first, gap }, ...rest];
  const begins = [0, ...likeliestBeginnings(lines, row.length - 1)].sort((a, b) => a - b);
  const signs = new Map(begins.map((place, i) => [place, loneSign(row[i]?.text ?? '')]));
  return lines.map((line, i) => {
    const sign = signs.get(i);
    return sign === undefined ? line : { ...line, text: `${sign} ${line.text}` };
  });
}

/** The places of the `count` lines that most likely begin a paragraph, the first line aside. */
function likeliestBeginnings(lines: readonly PrintedLine[], count: number): readonly number[] {
  const ranked = lines
    .map((line, i) => ({ i, rank: i === 0 ? 0 : rankOf(line, lines[i - 1]) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return ranked.slice(0, count).map(({ i }) => i);
}

/** How likely a line begins a paragraph: not at all where it goes on with a sentence. */
function rankOf(line: PrintedLine, above: PrintedLine | undefined): number {
  if (!above || startsWithin(line.text)) return 0;
  const isEnded = endsSentence(above.text);
  if (line.gap === 'none') return isEnded ? 1 : 0;
  if (!isEnded) return 2;
  return line.gap === 'page' ? 3 : 4;
}

/** Bullets that stand between no words: "·" and the like part names. */
const RUN_TOGETHER = / (?=[•●▪◦■➢►▶❖])/u;

/**
 * Breaks lines at bullets that a converter ran into the text before: "… leavers. • The authority". Where
 * no sentence ends before one, a line that begins with a bullet is broken too. That a person is asked of,
 * and of any other such bullet below the first side heading: above it they part towns and addresses.
 */
export function brokenAtBullets(lines: readonly PrintedLine[], warn: Warn): readonly PrintedLine[] {
  const isRun = ({ text }: PrintedLine): boolean => RUN_TOGETHER.test(text);
  if (!lines.some(isRun)) return lines;
  const side = findHeadings(lines).find(({ heading }) => heading.kind === 'side');
  const begin = side?.from ?? 0;
  return lines.flatMap((line, i) => (isRun(line) ? brokenLine(line, i >= begin, warn) : [line]));
}

function brokenLine(line: PrintedLine, isAnswer: boolean, warn: Warn): readonly PrintedLine[] {
  const pieces = line.text.split(RUN_TOGETHER);
  const isList = readBullet(line.text)?.certain === true;
  const starts = pieces.flatMap((piece, i) => {
    const kind = kindOfPiece(pieces[i - 1], piece);
    if (kind === 'perhaps' && (isList || isAnswer)) {
      warn('uncertain-start', { ...line, text: piece });
    }
    return kind === 'bullet' || (kind === 'perhaps' && isList) ? [i] : [];
  });
  return starts.map((start, i) => ({
    ...line,
    text: pieces.slice(start, starts[i + 1]).join(' '),
    gap: i === 0 ? line.gap : 'none',
  }));
}

/** Whether a bullet within a line begins a paragraph of its own. */
function kindOfPiece(before: string | undefined, piece: string): 'bullet' | 'perhaps' | 'words' {
  if (before === undefined) return 'bullet';
  if (!startsWithCapital(readBullet(piece)?.rest ?? '')) return 'words';
  const isEnded = endsSentence(before) || readHeading(bareWords(before)) !== undefined;
  return isEnded ? 'bullet' : 'perhaps';
}
