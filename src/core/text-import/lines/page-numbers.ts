import { bareWords } from '../headings/bare';
import type { Warn } from '../warnings';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

interface Candidate {
  readonly place: number;
  readonly page: number;
  /** It says that it is a page number ("Page 3", "3 of 12"), or stands at a page's edge. */
  readonly plain: boolean;
}

/**
 * Takes out lines that hold a page number and nothing else, where that is sure: they say so, or
 * three of them in a row count up by one. Other lone numbers are warned of and stay.
 */
export function withoutPageNumbers(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const candidates = lines.flatMap((line, place) =>
    isHalfHeading(lines[place - 1]) ? [] : candidateAt(line, place),
  );
  const sure = new Set(candidates.filter(({ plain }) => plain));
  for (const run of runsOf(candidates)) {
    if (run.length >= 3) for (const candidate of run) sure.add(candidate);
  }
  for (const candidate of candidates) {
    const line = lines[candidate.place];
    if (line && !sure.has(candidate)) warn('unplaced-text', line);
  }
  const [first] = candidates.filter((candidate) => sure.has(candidate));
  if (first) warn('page-numbers', lines[first.place] ?? null);
  return withoutLines(lines, new Map([...sure].map(({ place }): [number, Gap] => [place, 'page'])));
}

/** "QUESTION" alone on its line: the number under it is the question's. */
function isHalfHeading(line: PrintedLine | undefined): boolean {
  return line !== undefined && /^(?:question|cwestiwn)$/i.test(bareWords(line.text));
}

function candidateAt(line: PrintedLine, place: number): readonly Candidate[] {
  if (line.text.length > 30) return [];
  const bare = /^\d{1,3}$/.exec(line.text);
  if (bare) return [{ place, page: Number(bare[0]), plain: false }];
  const said =
    /^(?:page|tudalen|p\.|[-–—[|]) ?\|? ?(\d{1,3})(?: ?(?:of|o|\/) ?\d{1,3})? ?[-–—\]|]?$/i.exec(
      line.text,
    ) ?? /^(\d{1,3}) ?(?:of|o|\/|\| ?p ?a ?g ?e) ?(?:\d{1,3})?$/i.exec(line.text);
  return said ? [{ place, page: Number(said[1]), plain: true }] : [];
}

/** Neighbouring candidates whose numbers follow each other; a page in between may lack its own. */
function runsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = runs.at(-1)?.at(-1);
    const step = last ? candidate.page - last.page : 0;
    if (step === 1 || step === 2) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}
