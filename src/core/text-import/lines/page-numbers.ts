import { bareWords } from '../headings/bare';
import type { Warn } from '../warnings';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

interface Candidate {
  readonly place: number;
  readonly page: number;
  /** It says what it is ("Page 3"), or stands at a page's edge. */
  readonly certain: boolean;
  /** There is a gap before and after it. */
  readonly apart: boolean;
  /** In Roman numerals, which single letters may be that are bullets or words. */
  readonly isRoman: boolean;
}

/**
 * Takes out lines that hold a page number and nothing else, where that is sure: they say so, stand
 * beside a form feed, or count up page by page, two of them between gaps or three anywhere. Other numbers
 * alone on a line are warned of and stay. Roman numerals are page numbers only where three count up.
 */
export function withoutPageNumbers(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const candidates = lines.flatMap((_, place) => candidateAt(lines, place));
  const sure = new Set(candidates.filter(({ certain }) => certain));
  const arabic = runsOf(candidates.filter(({ isRoman }) => !isRoman));
  const roman = runsOf(candidates.filter(({ isRoman }) => isRoman));
  for (const run of [...arabic, ...roman]) {
    const least = run.every(({ apart, isRoman }) => apart && !isRoman) ? 2 : 3;
    if (run.length >= least) for (const candidate of run) sure.add(candidate);
  }
  for (const candidate of candidates) {
    const line = lines[candidate.place];
    if (line && !candidate.isRoman && !sure.has(candidate)) warn('unplaced-text', line);
  }
  warnOfNumbers(
    candidates.flatMap((one) => (sure.has(one) ? (lines[one.place] ?? []) : [])),
    warn,
  );
  return withoutLines(lines, new Map([...sure].map(({ place }): [number, Gap] => [place, 'page'])));
}

/** One warning names all the lines that were left out as page numbers: a year may be among them. */
export function warnOfNumbers(dropped: readonly PrintedLine[], warn: Warn): void {
  const [first] = dropped;
  if (first) warn('page-numbers', first, dropped.map(({ text }) => text).join(', '));
}

/** An address may be long; no other form is. */
const LONGEST = 200;

function candidateAt(lines: readonly PrintedLine[], place: number): readonly Candidate[] {
  const line = lines[place];
  if (!line || line.text.length > LONGEST || isHalfHeading(lines[place - 1])) return [];
  const said = NAMED.exec(line.text)?.[1];
  if (said !== undefined) {
    return [{ place, page: Number(said), certain: true, apart: true, isRoman: false }];
  }
  const after = lines[place + 1]?.gap ?? 'blank';
  const apart = line.gap !== 'none' && after !== 'none';
  const roman = romanPage(line.text);
  if (roman > 0) return [{ place, page: roman, certain: false, apart, isRoman: true }];
  const bare = FORMS.map((form) => form.exec(line.text)?.[1]).find((page) => page !== undefined);
  if (bare === undefined) return [];
  const certain = place > 0 && (line.gap === 'page' || after === 'page');
  return [{ place, page: Number(bare), certain, apart, isRoman: false }];
}

const ROMAN = /^(?:Page |page |[-–—] ?)?([ivxl]{1,7}|[IVXL]{1,7})(?: ?[-–—])?$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The page that a line numbers in Roman numerals; 0 where it is no such line. */
function romanPage(text: string): number {
  const digits = Array.from(
    ROMAN.exec(text)?.[1]?.toLowerCase() ?? '',
    (one) => ROMAN_DIGITS[one] ?? 0,
  );
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** What says that it is a page's number. Sites put "You are on page" over the text of a document. */
const NAMED =
  /^[-–—]? ?(?:You are on page|P(?:age|AGE|g\.?|\.)|T(?:udalen|UDALEN|\.)|p\.|t\.) ?\|? ?(\d{1,3})(?: ?(?:of|OF|o|O|\/) ?\d{1,3})? ?[-–—]?$/;

const FORMS: readonly RegExp[] = [
  /^(\d{1,3})$/,
  /^(\d{1,3}) ?(?:of|o|\/) ?\d{1,3}$/i,
  /^(\d{1,3}) ?\| ?p ?a ?g ?e$/i,
  /^[-–—|[(~] ?(\d{1,3}) ?[-–—|\])~]$/,
  /^p(\d{1,3})$/,
  // What a browser prints below a page: the address that it shows, and the number.
  /^(?:file|https?):\/\/\S+ (\d{1,3})\/\d{1,3}$/,
];

/** "QUESTION" alone on its line: the number under it is the question's. */
function isHalfHeading(line: PrintedLine | undefined): boolean {
  return line !== undefined && /^(?:question|cwestiwn)$/i.test(bareWords(line.text));
}

/** Numbers with fewer lines between them are not of two pages, but of a table or a list. */
const LEAST_LINES_BETWEEN = 2;

/** Neighbouring candidates whose numbers follow each other; a page in between may lack its own. */
function runsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = runs.at(-1)?.at(-1);
    const step = last ? candidate.page - last.page : 0;
    const isPageOn = last !== undefined && candidate.place - last.place > LEAST_LINES_BETWEEN;
    if (isPageOn && (step === 1 || step === 2)) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}
