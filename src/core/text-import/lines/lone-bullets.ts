import { endsSentence, startsWithin } from '../evidence/text-shape';
import { findHeadings } from '../headings/find-headings';
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
