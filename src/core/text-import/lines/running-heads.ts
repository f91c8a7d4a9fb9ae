import { startsWithin } from '../evidence/text-shape';
import { findHeadings } from '../headings/find-headings';
import type { Warn } from '../warnings';
import { edgeLines, type EdgeLines } from './edge-lines';
import { isLikeHead, isNoProse, LEAST_PAGES } from './like-lines';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/** As few pages may have a head of their own where all others have another. */
const LEAST_IN_TURN = 2;
const IS_ADDRESS = /^(?:(?:file|https?):\/\/|www\.|[^\s@]+@[^\s@]+\.)\S+$/;

/**
 * Takes out lines that stand, page numbers in them aside, at the edge of three pages and at least a
 * third of all; at that of half of all where they do not look like heads: "p. 3", a sentence, an address, or
 * words that begin small and only ever stand right below a head. So go those of two pages where all others
 * have a head in their place; of words that two pages have and others lack, a person is told. The cover keeps
 * its own, and so does the first place of a section's heading, which pages may repeat.
 */
export function withoutRunningHeads(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const starts = lines.flatMap((line, i) => (line.gap === 'page' && i > 0 ? [i] : []));
  const headings = findHeadings(lines);
  const bodyStart = Math.min(starts[0] ?? Infinity, headings[0]?.from ?? Infinity);
  const groups = edgeLines(lines, starts, headings, bodyStart);
  const onMost = groups.filter((like) => areOnMost(like, starts.length));
  const heads = onMost.filter((like) => !beginSmall(like));
  const others = groups.filter((like) => !areOnMost(like, starts.length) && mayBeInTurn(like));
  const inTurn = inTurnWith(heads, others, starts.length);
  const asked = others.filter((like) => !inTurn.has(like) && like.heads.length < LEAST_PAGES);
  for (const place of placesOf(asked)) warn('possible-head', lines[place] ?? null);
  const second = secondLines(onMost.filter(beginSmall), [...heads, ...inTurn]);
  const dropped = [...heads, ...inTurn, ...second];
  for (const { heads: places, texts } of dropped) {
    const [first] = places;
    const said = [...new Set(texts)].join(', ');
    if (first !== undefined) warn('running-heads', lines[first] ?? null, said);
  }
  const gaps = placesOf(dropped).map((place): [number, Gap] => [place, 'page']);
  return withoutLines(lines, new Map(gaps));
}

function placesOf(groups: readonly EdgeLines[]): readonly number[] {
  return groups.flatMap(({ heads }) => heads);
}

/** Whether lines stand at the edge of so many of the pages that `breaks` part that they may be heads. */
function areOnMost({ places, texts }: EdgeLines, breaks: number): boolean {
  const parts = texts.every((text) => isLikeHead(text) && !startsWithin(text)) ? 3 : 2;
  return places.length >= Math.max(LEAST_PAGES, breaks / parts);
}

/** Whether lines may be pieces of sentences, as no address is. */
function beginSmall({ texts }: EdgeLines): boolean {
  return texts.some((text) => startsWithin(text) && !IS_ADDRESS.test(text));
}

/** Those of `small` that stand right below one of `heads` wherever they stand. */
function secondLines(
  small: readonly EdgeLines[],
  heads: readonly EdgeLines[],
): readonly EdgeLines[] {
  const places = new Set(heads.flatMap((like) => like.places));
  return small.filter(
    (like) => like.always !== undefined && like.heads.every((place) => places.has(place - 1)),
  );
}

/** Whether lines look like heads of the few pages that have them. */
function mayBeInTurn({ heads, texts, always }: EdgeLines): boolean {
  return heads.length >= LEAST_IN_TURN && always !== undefined && texts.every(isNoProse);
}

/** Those of `others` in whose place all pages that lack them have one of `heads`. */
function inTurnWith(
  heads: readonly EdgeLines[],
  others: readonly EdgeLines[],
  breaks: number,
): ReadonlySet<EdgeLines> {
  const taken = new Map<number | undefined, number>();
  for (const { always, places } of heads)
    taken.set(always, (taken.get(always) ?? 0) + places.length);
  const inTurn = others.filter(({ always, places }) => {
    const those = taken.get(always) ?? 0;
    return those > 0 && those + places.length >= breaks;
  });
  return new Set(inTurn);
}
