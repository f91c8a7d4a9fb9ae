import type { PrintedLine } from '../lines/printed-line';
import type { Warn } from '../warnings';
import { orderOf, readLabel, type Label } from './finding-labels';
import {
  firstFindings,
  isMost,
  mostFrequent,
  type PlacedLine,
  type Side,
  type Starts,
} from './side-lines';
import { standsApart, startsWithin } from './text-shape';

/** Where findings begin that are counted, their counts among the words; undefined where none are. */
export function startsByCount(sides: readonly Side[], warn: Warn): Starts | undefined {
  const firsts = firstFindings(sides, ({ text }) => readLabel(text)?.look);
  const look = mostFrequent(firsts.flatMap(({ line }) => readLabel(line.text)?.look ?? []));
  if (look === undefined) return undefined;
  if (!isMost(firsts, ({ line }) => readLabel(line.text)?.look === look)) return undefined;
  const counted = sides.map((side) => countedIn(side, look));
  const isCounting = counted.some((side) => side.slice(1).some(({ isOdd }) => !isOdd));
  if (look === INITIAL && !isCounting) return undefined;
  for (const one of counted.flat()) if (one.isOdd) warn('unexpected-number', one.line);
  const [first] = counted.flat();
  if (first) warn('counted-findings', first.line);
  return new Map(counted.flat().map(({ line, place }) => [place, line.text]));
}

/** What the label "a." and the initial of "A. Jones" look like. */
const INITIAL = 'a.';

interface CountedLine extends PlacedLine {
  readonly label: Label;
  /** Its count does not follow from the one before. */
  readonly isOdd: boolean;
}

/** The lines of a side whose labels count up, those of a list within a finding aside. */
function countedIn(side: Side, look: string): readonly CountedLine[] {
  const found: CountedLine[] = [];
  side.forEach(({ line, place }, i) => {
    const label = readLabel(line.text);
    const above = side[i - 1]?.line;
    if (label?.look !== look || isItem(label, above)) return;
    const last = found.at(-1)?.label;
    const order = last ? orderOf(label, last) : 'near';
    const isSmall = startsWithin(label.rest);
    if (order === 'next') found.push({ line, place, label, isOdd: isSmall });
    else if (order === 'near' && (!above || (!isSmall && standsApart(line, above))))
      found.push({ line, place, label, isOdd: last !== undefined });
  });
  return found;
}

/** "iPads", "e-Safety", "pan-Wales", "‘when I’m ready’". */
const SMALL_NAME = /^(?:["'‘“]|\p{Ll}+[-\p{Lu}\d])/u;

/** Whether a label before a small letter is of an item in a sentence, not of a finding about iPads. */
function isItem({ rest }: Label, above: PrintedLine | undefined): boolean {
  if (!startsWithin(rest)) return false;
  return !SMALL_NAME.test(rest) || /(?:[:;,]|\b(?:and|or|a|neu|ac))$/u.test(above?.text ?? '');
}
