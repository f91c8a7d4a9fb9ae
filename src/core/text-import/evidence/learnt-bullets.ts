import { findHeadings } from '../headings/find-headings';
import { readBullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import type { Warn } from '../warnings';
import { follows, readLabel } from './finding-labels';
import { firstFindings, mostFrequent, sidesAmong, type PlacedLine } from './side-lines';
import { startsWithin } from './text-shape';

const BULLET = '• ';

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
  const sides = sidesAmong(lines, findHeadings(lines));
  const known = firstFindings(sides, (line) => readBullet(line.text)?.sign);
  if (isMost(known, ({ line }) => readBullet(line.text) !== undefined)) return lines;
  const starts = bySign(lines, sides) ?? byCount(sides, warn) ?? byHang(sides, warn);
  if (!starts) return lines;
  return lines.map((line, i) => {
    const words = starts.get(i);
    return words === undefined ? line : { ...line, text: BULLET + words };
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

/** The aims in a section may have the sign too. */
function bySign(lines: readonly PrintedLine[], sides: readonly Side[]): Starts | undefined {
  const firsts = firstFindings(sides, signOf);
  const usual = mostFrequent(firsts.flatMap(({ line }) => signOf(line) ?? []));
  if (usual === undefined || !isMost(firsts, ({ line }) => signOf(line) === usual))
    return undefined;
  return new Map(
    lines.flatMap((line, place): readonly [number, string][] =>
      signOf(line) === usual ? [[place, line.text.slice(usual.length).trim()]] : [],
    ),
  );
}

function byCount(sides: readonly Side[], warn: Warn): Starts | undefined {
  const firsts = firstFindings(sides, ({ text }) => readLabel(text)?.frame);
  if (!isMost(firsts, ({ line }) => readLabel(line.text) !== undefined)) return undefined;
  const counted = sides.flatMap((side) => countedIn(side, firsts));
  // Initials ("A. Jones") count nothing.
  if (counted.length <= firsts.length) return undefined;
  if (counted[0]) warn('counted-findings', counted[0].line);
  return new Map(counted.map(({ line, place }) => [place, line.text]));
}

/** The lines of a side whose labels count up from that of its first finding. */
function countedIn(side: Side, firsts: Side): Side {
  const found: PlacedLine[] = [];
  for (const one of side) {
    const last = found.at(-1);
    const label = readLabel(one.line.text);
    const before = last && readLabel(last.line.text);
    if (label && (before ? follows(label, before) : firsts.includes(one))) found.push(one);
  }
  return found;
}

/** Fewer lines show no habit. */
const FEW = 4;

/** Where the lines that go on stand deeper in than the first of a finding. */
function byHang(sides: readonly Side[], warn: Warn): Starts | undefined {
  const firsts = sides.flatMap(([first]) => first ?? []);
  const own = mostFrequent(firsts.map(({ line }) => line.indent));
  const within = sides.flat().filter(({ line }) => startsWithin(line.text));
  if (own === undefined || within.length < FEW) return undefined;
  const hung = within.filter(({ line }) => line.indent > own);
  if (hung.length < 0.9 * within.length) return undefined;
  const starts = sides.flat().filter(({ line }) => line.indent <= own && !startsWithin(line.text));
  if (firsts[0]) warn('unmarked-findings', firsts[0].line);
  return new Map(starts.map(({ line, place }) => [place, line.text]));
}
