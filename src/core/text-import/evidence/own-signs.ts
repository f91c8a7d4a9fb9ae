import type { PrintedLine } from '../lines/printed-line';
import type { Warn } from '../warnings';
import { firstFindings, isMost, mostFrequent, type Side, type Starts } from './side-lines';
import { standsApart, startsWithin } from './text-shape';

/**
 * Signs that are no word: "→", "(cid:127)" of a lost font, "&bull;", "\item", "![bullet](dot.png)"; a dash or
 * an arrow may stand right before its word.
 */
const SIGNS: readonly RegExp[] = [
  /^[^\p{L}\p{N}\s"'“”‘’«([£€$&#|\\]{1,3}(?= )/u,
  /^\(cid:\d{1,4}\)(?= )/,
  /^&#?\w{1,8};(?= )/,
  /^\$?\\(?:[a-z]{1,12}\$?(?:\{\})?|[-*+])(?= )/,
  /^!\[[^[\]]{0,30}\]\([^()]*\)(?= )/,
  /^[-–—→+~](?=\p{Lu})/u,
];

function signOf({ text }: PrintedLine): string | undefined {
  for (const form of SIGNS) {
    const sign = form.exec(text)?.[0];
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/**
 * Where findings begin by a sign that most first ones have; undefined where there is none. The aims in
 * a section may have it too; the cover, before `begin`, has none.
 */
export function startsBySign(
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
    const words = line.text.slice(usual.length).trim();
    const isSure = firstPlaces.has(place) || standsApart(line, lines[place - 1]);
    if (isWord && !isSure) warn('uncertain-start', line);
    if (!isWord || isSure || !startsWithin(words)) starts.set(place, words);
  });
  return starts;
}
