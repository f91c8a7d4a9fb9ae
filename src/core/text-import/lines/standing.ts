import {
  endsSentence,
  endsStatement,
  startsWithCapital,
  startsWithin,
  startsWithSmallName,
} from '../evidence/text-shape';
import { readBullet } from './bullets';
import type { PrintedLine } from './printed-line';

/**
 * How a line stands to the sentences about it: one goes on behind it that did not end above it; one ends
 * above and none goes on below; it may begin a sentence or a list; it may end a sentence.
 */
export type Standing = 'within' | 'apart' | 'first' | 'last';

/** So many lines of heads and feet may stand at the end of a page beside another. */
const MOST_PASSED = 3;

/**
 * The standing of each line. Lines at `passed` are looked past, as a foot stands above the next page's
 * head.
 */
export function standingsOf(
  lines: readonly PrintedLine[],
  headings: ReadonlySet<number>,
  passed: ReadonlySet<number>,
): readonly Standing[] {
  return lines.map((_, place) => {
    const from = placeBeside(place, -1, passed);
    const above = headings.has(from) ? undefined : lines[from];
    return standingBetween(above, lines[placeBeside(place, 1, passed)]);
  });
}

/**
 * A line that leads in to the findings under each question, and may count those, is not within a sentence:
 * its own begins with it. So it is with one above a quotation, which may name who speaks.
 */
function standingBetween(above: PrintedLine | undefined, below: PrintedLine | undefined): Standing {
  if (below && goesOn(below.text)) return !above || endsSentence(above.text) ? 'first' : 'within';
  if (!above || endsStatement(above.text)) return 'apart';
  return endsSentence(above.text) ? 'first' : 'last';
}

/** Whether a line goes on with a sentence, as none with a quotation, a name or a bullet does. */
function goesOn(text: string): boolean {
  const words = readBullet(text)?.rest ?? text;
  const begins = startsWithCapital(words) || startsWithSmallName(words);
  return startsWithin(text) && !begins && !/^["'“‘«]/.test(text);
}

/** The nearest place above or below `place`, by its `step`, that is none of `passed`. */
export function placeBeside(place: number, step: 1 | -1, passed: ReadonlySet<number>): number {
  let beside = place + step;
  for (let i = 0; i < MOST_PASSED && passed.has(beside); i += 1) beside += step;
  return beside;
}
