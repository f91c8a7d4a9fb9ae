import { findHeadings } from '../headings/find-headings';
import { LEARNT_BULLET, readBullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import type { Warn } from '../warnings';
import { orderOf, readLabel, type Label } from './finding-labels';
import { firstFindings, mostFrequent, sidesAmong, type PlacedLine } from './side-lines';
import { endsSentence, startsWithin } from './text-shape';

type Side = readonly PlacedLine[];

/**
 * Gives the findings of a text that marks them in a way of its own the usual bullet: by a sign that
 * nobody else uses, by counting them, or by setting off all their lines but the first. The sign is
 * left out; a count is kept, as the text may name it, and a person is told.
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
    bySign(lines, headings[0]?.from ?? 0, sides, warn) ??
    byCount(sides, warn) ??
    byHang(sides, warn);
  if (!starts) return lines;
  return lines.map((line, i) => {
    const words = starts.get(i);
    return words === undefined ? line : { ...line, text: `${LEARNT_BULLET} ${words}` };
  });
}

/** The words of the lines that begin findings, by their places. */
type Starts = ReadonlyMap<number, string>;

function isMost(lines: Side, holds: (one: PlacedLine) => boolean): boolean {
  return lines.length > 0 && lines.filter(holds).length * 2 > lines.length;
}

/**
 * Signs that are no word: "→", "(cid:127)" of a lost font, "&bull;", "\item", "![](dot.png)"; a dash or
 * an arrow may stand right before its word.
 */
const SIGNS: readonly RegExp[] = [
  /^[^\p{L}\p{N}\s"'“”‘’«([£€$&#|\\]{1,3}(?= )/u,
  /^\(cid:\d{1,4}\)(?= )/,
  /^&#?\w{1,8};(?= )/,
  /^\$?\\(?:[a-z]{1,12}\$?(?:\{\})?|[-*+])(?= )/,
  /^!\[\]\([^()]*\)(?= )/,
  /^[-–—→+~](?=\p{Lu})/u,
];

function signOf({ text }: PrintedLine): string | undefined {
  for (const form of SIGNS) {
    const sign = form.exec(text)?.[0];
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** The aims in a section may have the sign too; the cover, before `begin`, has none. */
function bySign(
  lines: readonly PrintedLine[],
  begin: number,
  sides: readonly Side[],
  warn: Warn,
): Starts | undefined {
  const firsts = firstFindings(sides, signOf);
  const usual = mostFrequent(firsts.flatMap(({ line }) => signOf(line) ?? []));
  if (usual === undefined || !isMost(firsts, ({ line }) => signOf(line) === usual))
    return undefined;
  const isWord = lines.some(({ text }) => text.includes(` ${usual} `));
  const firstPlaces = new Set(firsts.map(({ place }) => place));
  const starts = new Map<number, string>();
  lines.forEach((line, place) => {
    if (place < begin || signOf(line) !== usual) return;
    const goesOn = isWord && !firstPlaces.has(place) && !standsApart(line, lines[place - 1]);
    if (goesOn) warn('uncertain-start', line);
    else starts.set(place, line.text.slice(usual.length).trim());
  });
  return starts;
}

/** Whether a line does not simply go on with the sentence above. */
function standsApart(line: PrintedLine, above: PrintedLine | undefined): boolean {
  return line.gap !== 'none' || !above || endsSentence(above.text);
}

function byCount(sides: readonly Side[], warn: Warn): Starts | undefined {
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

/** The lines of a side whose labels count up; a small letter behind one is an item of an inner list. */
function countedIn(side: Side, look: string): readonly CountedLine[] {
  const found: CountedLine[] = [];
  side.forEach(({ line, place }, i) => {
    const label = readLabel(line.text);
    if (label?.look !== look || !label || startsWithin(label.rest)) return;
    const last = found.at(-1)?.label;
    const order = last ? orderOf(label, last) : 'near';
    if (order === 'next') found.push({ line, place, label, isOdd: false });
    else if (order === 'near' && (i === 0 || standsApart(line, side[i - 1]?.line))) {
      found.push({ line, place, label, isOdd: last !== undefined });
    }
  });
  return found;
}

/** Fewer lines show no habit. */
const FEW = 4;

/** Where the lines that go on stand deeper in than the first of a finding. */
function byHang(sides: readonly Side[], warn: Warn): Starts | undefined {
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
