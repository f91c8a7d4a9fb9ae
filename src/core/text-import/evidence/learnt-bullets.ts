import { findHeadings } from '../headings/find-headings';
import { LEARNT_BULLET, readBullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import type { Warn } from '../warnings';
import { startsByCount } from './counted-findings';
import { startsByIndent } from './hanging-indents';
import { startsBySign } from './own-signs';
import { firstFindings, isMost, sidesAmong, type Side, type Starts } from './side-lines';
import { startsWithin } from './text-shape';

/**
 * Gives the findings of a text that marks them in a way of its own the usual bullet: by the cells of
 * a table, by a sign that nobody else uses, by counting them, or by setting off all their lines but the
 * first. The sign is left out; a count is kept, as the text may name it, and a person is told.
 */
export function withLearntBullets(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const headings = findHeadings(lines);
  const sides = sidesAmong(lines, headings);
  const known = firstFindings(sides, (line) => readBullet(line.text)?.sign);
  if (isMost(known, ({ line }) => readBullet(line.text) !== undefined)) return lines;
  const starts =
    startsByCell(lines, headings[0]?.from ?? 0, known) ??
    startsBySign(lines, headings[0]?.from ?? 0, sides, warn) ??
    startsByCount(sides, warn) ??
    startsByIndent(sides, warn);
  if (!starts) return lines;
  return lines.map((line, i) => {
    const words = starts.get(i);
    return words === undefined ? line : { ...line, text: `${LEARNT_BULLET} ${words}` };
  });
}

/** Of more cells than this share, which begin within a sentence, each is a line and no finding. */
const BROKEN = 0.1;

/** Where findings begin that stand in the cells of tables; undefined where they do not. */
function startsByCell(
  lines: readonly PrintedLine[],
  begin: number,
  firsts: Side,
): Starts | undefined {
  if (!isMost(firsts, ({ line }) => line.inCell)) return undefined;
  const cells = lines.flatMap(({ text, inCell }, i): [number, string][] =>
    inCell && i >= begin ? [[i, text]] : [],
  );
  const broken = cells.filter(([, text]) => startsWithin(text));
  return broken.length > BROKEN * cells.length ? undefined : new Map(cells);
}
