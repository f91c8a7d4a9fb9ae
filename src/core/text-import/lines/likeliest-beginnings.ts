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
  /** A single mark stands before its paragraph in this text, not wherever a converter put it. */
  readonly isRegular: boolean;
}

/** Places in a block. */
export interface Beginnings {
  /** Where paragraphs most likely begin, in order. */
  readonly chosen: readonly number[];
  /** Those that a person is asked of: as likely as one that was chosen, with that one, or chosen in doubt. */
  readonly asked: readonly number[];
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
  const isRival = (rank: number): boolean =>
    mayBeAnother && (isUnclear(least) ? isUnclear(rank) : rank === least);
  const isAsked = (rank: number): boolean => isRival(rank) || (rank >= least && isDoubtful(rank));
  return {
    chosen: chosen.map(({ place }) => place).sort((a, b) => a - b),
    asked: ranked.filter(({ rank }) => isAsked(rank)).map(({ place }) => place),
  };
}

/** How likely a line begins a paragraph, by what shows that it does; these are compared, never added. */
const RANKS = {
  /** It is the first below a heading, or below the only bullet. */
  sure: 10,
  afterSentenceAndGap: 9,
  afterSentenceWithRoom: 8,
  /** An empty line or a bullet stands before it, and no sentence ends above. */
  afterGap: 7,
  /** So too, but the line above is full. */
  afterFullLine: 6,
  /** No sentence ends above, but its line had room for the next word. */
  afterRoom: 5,
  /** At the top of a page, below a line that may be full. */
  afterSentenceAndPage: 4,
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
  return rank <= RANKS.afterSentenceAndPage;
}

/** Whether one with such a rank may be the rest of a sentence that a page and its bullets broke. */
function isDoubtful(rank: number): boolean {
  return rank === RANKS.afterFullLine || rank === RANKS.withinSentence;
}

/**
 * How likely a line begins a paragraph: not at all where it goes on with a sentence, or has a mark of its
 * own. The first line below a single bullet does where it can.
 */
function rankAt(block: Block, place: number, count: number): number {
  const { lines, wrap } = block;
  const line = lines[place];
  const above = place === 0 ? block.above : lines[place - 1];
  if (!line || isMarked(line.text, place)) return RANKS.never;
  if (!above) return RANKS.sure;
  const isEnded = endsSentence(above.text);
  const room = roomAfter(above, line, wrap);
  if (place === 0) {
    const isSingle = count === 1;
    return rankBehindMarks(above, line, room, { isSingle, isRegular: block.isRegular });
  }
  if (continuesSentence(line.text)) return RANKS.never;
  if (isEnded && line.gap === 'blank') return RANKS.afterSentenceAndGap;
  const atPage = line.gap === 'page' ? RANKS.afterSentenceAndPage : RANKS.never;
  if (isEnded) return Math.max(BY_ROOM[room], atPage);
  if (line.gap === 'blank') return RANKS.afterGap;
  const stopsShort = room === 'room' && startsWithCapital(line.text) && !endsWithin(above.text);
  return stopsShort ? RANKS.afterRoom : RANKS.never;
}

/** The same of the first line behind a row of marks, which may have come between parts of a sentence. */
function rankBehindMarks(
  above: PrintedLine,
  line: PrintedLine,
  room: Room,
  { isSingle, isRegular }: { readonly isSingle: boolean; readonly isRegular: boolean },
): number {
  const isEnded = endsSentence(above.text);
  if (continuesSentence(line.text)) {
    return isEnded ? RANKS.afterSentenceThatIsFull : RANKS.withinSentence;
  }
  if (isSingle && (isEnded || isRegular)) return RANKS.sure;
  if (isEnded && line.gap === 'blank') return RANKS.afterSentenceAndGap;
  if (isEnded) return Math.max(RANKS.afterGap, BY_ROOM[room]);
  if (endsWithin(above.text)) return RANKS.withinSentence;
  if (room === 'tight' || room === 'full') {
    return line.gap === 'page' ? RANKS.withinSentence : RANKS.afterFullLine;
  }
  return isSingle ? RANKS.sure : RANKS.afterGap;
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
