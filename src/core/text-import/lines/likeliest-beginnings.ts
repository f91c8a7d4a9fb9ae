import {
  continuesSentence,
  endsSentence,
  endsWithin,
  startsWithCapital,
} from '../evidence/text-shape';
import { roomAfter, type Room, type Wrap } from '../evidence/wrap';
import { canBeginParagraph, readParagraphNumber } from '../sections/paragraph-number';
import { isLetterSign, readBullet } from './bullets';
import type { PrintedLine } from './printed-line';

/** Lines in which paragraphs begin, and the one above them, if that is no heading. */
export interface Block {
  readonly above: PrintedLine | undefined;
  readonly lines: readonly PrintedLine[];
  readonly wrap: Wrap;
}

/** Places in a block. */
export interface Beginnings {
  /** Where paragraphs most likely begin, in order. */
  readonly chosen: readonly number[];
  /** Those that are as likely as one that was chosen, and that one. */
  readonly rivals: readonly number[];
}

/** The places of the `count` lines that most likely begin a paragraph; fewer where no more can. */
export function likeliestBeginnings(block: Block, count: number): Beginnings {
  const ranked = block.lines
    .map((_, place) => ({ place, rank: rankAt(block, place, count) }))
    .filter(({ rank }) => rank > RANKS.never)
    .sort((a, b) => b.rank - a.rank);
  const chosen = ranked.slice(0, count);
  const least = chosen.at(-1)?.rank ?? 0;
  const mayBeAnother = least === ranked[count]?.rank || (ranked.length > count && isUnclear(least));
  const rivals = ranked.filter(({ rank }) => (isUnclear(least) ? isUnclear(rank) : rank === least));
  return {
    chosen: chosen.map(({ place }) => place).sort((a, b) => a - b),
    rivals: mayBeAnother ? rivals.map(({ place }) => place) : [],
  };
}

/** How likely a line begins a paragraph, by what shows that it does; these are compared, never added. */
const RANKS = {
  /** It is the first below a heading, or below the only bullet. */
  sure: 9,
  afterSentenceAndGap: 8,
  afterSentenceAndPage: 7,
  afterSentenceWithRoom: 6,
  /** An empty line or a bullet stands before it, and no sentence ends above. */
  afterGap: 5,
  /** No sentence ends above, but its line had room for the next word. */
  afterRoom: 4,
  afterSentenceThatMayBeFull: 3,
  afterSentenceThatIsFull: 2,
  /** It goes on with the sentence above and is the first below a bullet. */
  withinSentence: 1,
  never: 0,
} as const;

/** The same below the end of a sentence in a line that has so much room left. */
const BY_ROOM: Readonly<Record<Room, number>> = {
  room: RANKS.afterSentenceWithRoom,
  unknown: RANKS.afterSentenceThatMayBeFull,
  tight: RANKS.afterSentenceThatMayBeFull,
  full: RANKS.afterSentenceThatIsFull,
};

/** Whether of two such ranks each may be the better one: letters differ in width. */
function isUnclear(rank: number): boolean {
  return rank <= RANKS.afterSentenceThatMayBeFull;
}

/**
 * How likely a line begins a paragraph: not at all where it goes on with a sentence, or has a mark of its
 * own. The first line below a single bullet does where it can.
 */
function rankAt({ above: before, lines, wrap }: Block, place: number, count: number): number {
  const line = lines[place];
  const above = place === 0 ? before : lines[place - 1];
  if (!line || isMarked(line.text, place)) return RANKS.never;
  if (!above) return RANKS.sure;
  const isEnded = endsSentence(above.text);
  if (continuesSentence(line.text)) {
    if (place > 0) return RANKS.never;
    return isEnded ? RANKS.afterSentenceThatIsFull : RANKS.withinSentence;
  }
  if (place === 0 && count === 1) return RANKS.sure;
  if (isEnded && line.gap !== 'none') {
    return line.gap === 'page' ? RANKS.afterSentenceAndPage : RANKS.afterSentenceAndGap;
  }
  if (place === 0 || line.gap !== 'none') return RANKS.afterGap;
  const room = roomAfter(above, line, wrap);
  if (isEnded) return BY_ROOM[room];
  const stopsShort = room === 'room' && startsWithCapital(line.text) && !endsWithin(above.text);
  return stopsShort ? RANKS.afterRoom : RANKS.never;
}

/**
 * Whether a line has a bullet or a paragraph's number. A sign that may be a word, or a point of a list
 * inside a finding, is no mark of the first one, nor is a letter.
 */
function isMarked(text: string, place: number): boolean {
  const number = readParagraphNumber(text);
  if (number && canBeginParagraph(number)) return true;
  const bullet = readBullet(text);
  if (!bullet) return false;
  return bullet.certain || (place > 0 && !isLetterSign(bullet.sign));
}
