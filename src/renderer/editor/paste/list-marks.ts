import {
  endsSentence,
  endsWithin,
  startsWithCapital,
  startsWithin,
} from '../../../core/text-import/evidence/text-shape';
import { readSign, type Sign } from './signs';

/** A line that begins with a dash or a letter, and where it stands. */
interface Item {
  readonly place: number;
  readonly sign: Sign;
  /** The line right above, empty where there is none. */
  readonly above: string;
  readonly below: string;
  /** The list ends here with this line. */
  readonly end: string;
}

/**
 * The places of the lines whose dash or letter is a list's mark. A word lost is worse than a mark
 * kept: only a list shows that its signs are marks, at least two items that all begin where an item
 * may. In text that may be wrapped, an item may go on in lines without a sign.
 */
export function listMarks(lines: readonly string[], wrapped: boolean): ReadonlySet<number> {
  const room = wrapped ? roomIn(lines) : Infinity;
  return new Set(
    listsIn(lines, wrapped).flatMap((list) => marksOf(list, room).map(({ place }) => place)),
  );
}

/** Whether an item may begin with `sign` below the line `above`. */
export function mayBegin(above: string, { tabbed }: Sign): boolean {
  return above === '' || endsSentence(above) || (tabbed && readSign(above)?.tabbed === true);
}

/** Lines with signs that may belong together, in order. */
function listsIn(lines: readonly string[], wrapped: boolean): readonly (readonly Item[])[] {
  const lists: Item[][] = [];
  let open: Item[] | undefined;
  lines.forEach((line, place) => {
    const sign = readSign(line);
    const above = lines[place - 1]?.trim() ?? '';
    if (!sign) {
      if (line.trim() !== '' && (!wrapped || above === '')) open = undefined;
      return;
    }
    if (sign.kind === 'certain') return;
    const below = lines[place + 1] ?? '';
    const item = { place, sign, above, below, end: lastLine(lines, place) };
    if (open && belongs(item, open)) open.push(item);
    else if (begins(item)) lists.push((open = [item]));
  });
  return lists;
}

/** The last line of the text that goes on at `place` without another sign. */
function lastLine(lines: readonly string[], place: number): string {
  let last = place;
  while (lines[last + 1]?.trim() && !readSign(lines[last + 1] ?? '')) last += 1;
  return lines[last]?.trim() ?? '';
}

/** "o" is a Welsh word, "§ 12" the section of an act. */
function begins(item: Item): boolean {
  const { sign, above } = item;
  if (!mayBegin(above, sign)) return followsHeading(item);
  if (sign.kind === 'dash') return true;
  if (!sign.spread || /^\d/.test(sign.rest)) return false;
  return startsWithCapital(sign.rest) || endsSentence(above);
}

/** A list below a line without a full stop: a capital, and the same dash in the very next line. */
function followsHeading({ sign, above, below }: Item): boolean {
  const goesOn = readSign(below)?.sign === sign.sign && startsWithCapital(sign.rest);
  return sign.kind === 'dash' && goesOn && !readSign(above) && !endsWithin(above);
}

function belongs(item: Item, [first]: readonly Item[]): boolean {
  const { sign, above } = item;
  if (!first) return false;
  if (sign.kind === 'letter') {
    return sign.sign === first.sign.sign && (begins(item) || isNextLetter(item));
  }
  if (sign.sign === first.sign.sign) return true;
  return first.sign.kind === 'dash' && endsSentence(above) && startsWithCapital(sign.rest);
}

function isNextLetter({ sign, above }: Item): boolean {
  const itemAbove = readSign(above)?.sign === sign.sign;
  return itemAbove && sign.spread && startsWithCapital(sign.rest);
}

/** The items of a list that is one; else none. */
function marksOf(list: readonly Item[], room: number): readonly Item[] {
  const capital = list.filter(({ sign }) => startsWithCapital(sign.rest));
  const stopped = list.slice(1).some(({ above }) => /[.?!]["”’)]*$/.test(above));
  const items = list.filter((item, i) => {
    if (item.above === '' && item.place === 0) return capital.length < 2 || capital.includes(item);
    if (i === 0 || mayBegin(item.above, item.sign)) return true;
    return !stopped && followsUnstopped(item, list[0], room);
  });
  return isList(items) ? items : [];
}

/** Where no item ends as a sentence: the line above stops short of the edge and goes on nowhere. */
function followsUnstopped({ sign, above }: Item, first: Item | undefined, room: number): boolean {
  if (endsWithin(above) && !/(?:,| (?:and|or|a|ac|neu))$/.test(above)) return false;
  const asFirst =
    startsWithCapital(sign.rest) === startsWithCapital(first?.sign.rest ?? '') &&
    startsWithin(sign.rest) === startsWithin(first?.sign.rest ?? '');
  return asFirst && above.length + 2 <= room;
}

function isList(items: readonly Item[]): boolean {
  const inCapitals = items.filter(({ sign }) => startsWithCapital(sign.rest)).length;
  const within = items.filter(({ sign }) => startsWithin(sign.rest)).length;
  if (Math.max(inCapitals, within) < 2) return false;
  const [, second] = items;
  // Of two, the second may also be the end of the first one's sentence.
  const oneSentence = second && !mayBegin(second.above, second.sign) && endsSentence(second.end);
  return items.length > 2 || !oneSentence;
}

/** How long a line may be to stop short of the edge, where some line was wrapped there. */
function roomIn(lines: readonly string[]): number {
  const isWrapped = lines.some((line, i) => {
    const above = lines[i - 1]?.trim() ?? '';
    return above !== '' && !endsSentence(above) && startsWithin(line.trim()) && !readSign(line);
  });
  const widest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
  return isWrapped ? 0.9 * widest : Infinity;
}
