import type { PrintedLine } from '../lines/printed-line';
import type { Warn } from '../warnings';
import { mostFrequent, type Side, type Starts } from './side-lines';
import { endsSentence, startsWithin } from './text-shape';

/** Fewer lines show no habit. */
const FEW = 4;

/**
 * Where findings begin whose lines but the first are set in; undefined where lines are not set in so.
 */
export function startsByIndent(sides: readonly Side[], warn: Warn): Starts | undefined {
  const firsts = sides.flatMap(([first]) => first ?? []);
  const own = mostFrequent(firsts.map(({ line }) => line.indent));
  const mid = sides.flat().filter(({ line }) => startsWithin(line.text));
  const within = mid.filter(({ line }) => line.gap !== 'page');
  if (own === undefined || within.length < FEW) return undefined;
  const hung = within.filter(({ line }) => line.indent > own);
  if (hung.length < 0.9 * within.length) return undefined;
  const lost = mid.some(({ line }) => line.indent <= own && line.gap === 'page');
  const starts = sides.flatMap((side) =>
    side.filter(({ line }, i) => {
      if (line.indent > own) return false;
      const above = side[i - 1]?.line;
      return !above || isHungStart(line, above, lost && line.gap === 'page', warn);
    }),
  );
  if (firsts[0]) warn('unmarked-findings', firsts[0].line);
  return new Map(starts.map(({ line, place }) => [place, line.text]));
}

/** Whether a line that is not set in begins a finding, or did so only before its indent was `lost`. */
function isHungStart(line: PrintedLine, above: PrintedLine, lost: boolean, warn: Warn): boolean {
  const isEnded = endsSentence(above.text);
  const isWithin = startsWithin(line.text);
  if (isEnded !== isWithin) return isEnded;
  // "iPads were given out" may begin a finding, a name may go on with one.
  warn('uncertain-start', line);
  return isEnded || !lost;
}
