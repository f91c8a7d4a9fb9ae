import { isLetterSign, readBullet, type Bullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import { endsSentence, startsWithCapital } from './text-shape';

/** How a text uses the signs that may be bullets or words; each is read from all its lines. */
export interface SignHabits {
  /** Gaps stand before the bullets of findings: a line right below another goes on. */
  readonly apart: boolean;
  /** The paragraphs that such bullets follow end as sentences do. */
  readonly stopped: boolean;
  /** The signs that stand as words inside lines: "the rest – or most", "they came o Gymru". */
  readonly words: ReadonlySet<string>;
  /** Sign and indent of letters that begin the items of a list, as `placeOf` names them. */
  readonly letterItems: ReadonlySet<string>;
}

/** A line that begins with a sign that may be a bullet, and the line above it. */
interface SignLine {
  readonly line: PrintedLine;
  readonly bullet: Bullet;
  readonly above: PrintedLine;
}

/** Fewer bullets than these show no habit. */
const FEW = 4;
const INSIDE = / ([oOüvqln]|[-–—*+»§Ø]) /gu;

/** Reads the habits of `lines`, whose findings begin with `signs`; `headings` are places of such. */
export function signHabitsOf(
  lines: readonly PrintedLine[],
  headings: ReadonlySet<number>,
  signs: ReadonlySet<string>,
): SignHabits {
  const signed = lines.flatMap((line, i): readonly SignLine[] => {
    const bullet = readBullet(line.text);
    const above = lines[i - 1];
    return bullet && !bullet.certain && above && !headings.has(i - 1)
      ? [{ line, bullet, above }]
      : [];
  });
  const own = signed.filter(({ bullet }) => signs.has(bullet.sign));
  const words = wordsAmong(lines);
  return {
    apart: isMost(own.filter(followsSentence), ({ line }) => line.gap !== 'none', 0.9),
    stopped: isMost(own.filter(isCapital), followsSentence, 0.75),
    words,
    letterItems: letterItemsAmong(signed, words),
  };
}

function followsSentence({ above }: SignLine): boolean {
  return endsSentence(above.text);
}

function isCapital({ bullet }: SignLine): boolean {
  return startsWithCapital(bullet.rest);
}

function isMost<T>(all: readonly T[], holds: (one: T) => boolean, share: number): boolean {
  return all.length >= FEW && all.filter(holds).length >= share * all.length;
}

function wordsAmong(lines: readonly PrintedLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [, sign = ''] of text.matchAll(INSIDE)) {
      words.add(sign);
    }
  }
  return words;
}

/** The place of a sign as `letterItems` names it. */
export function placeOf(sign: string, { indent }: PrintedLine): string {
  return `${sign}@${indent}`;
}

/**
 * A letter begins items where several lines have it at one indent, none of them within a sentence.
 * Where the letter is a word of the text too, they must also be set apart by space or indent.
 */
function letterItemsAmong(
  signed: readonly SignLine[],
  words: ReadonlySet<string>,
): ReadonlySet<string> {
  const places = new Map<string, SignLine[]>();
  for (const one of signed.filter(({ bullet }) => isLetterSign(bullet.sign))) {
    const place = placeOf(one.bullet.sign, one.line);
    const known = places.get(place);
    if (known) known.push(one);
    else places.set(place, [one]);
  }
  const items = [...places].filter(
    ([, all]) =>
      all.length > 1 &&
      all.every((one) => mayBeItem(one, words)) &&
      all.some(({ bullet, line, above }) => {
        const setApart = line.spread || line.indent > above.indent;
        return setApart || !words.has(bullet.sign);
      }),
  );
  return new Set(items.map(([place]) => place));
}

/** So many columns set a list in. */
const SET_IN = 2;
/** What stands before an item of a list: what leads in to it, or an item before. */
const BEFORE_ITEM = /[:;,](?: (?:and|or|a|ac|neu))?$/u;

function mayBeItem({ line, bullet, above }: SignLine, words: ReadonlySet<string>): boolean {
  // Small letters are items too in a list that one sentence holds and that is set in, where the letter is no word.
  const isInSentence =
    line.indent >= SET_IN && BEFORE_ITEM.test(above.text.slice(-12)) && !words.has(bullet.sign);
  if (isInSentence) return true;
  if (!line.spread && !startsWithCapital(bullet.rest)) return false;
  const sameAbove = readBullet(above.text)?.sign === bullet.sign && above.indent === line.indent;
  return endsSentence(above.text) || line.gap !== 'none' || sameAbove;
}
