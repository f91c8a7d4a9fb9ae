import type { PrintedLine } from '../lines/printed-line';
import { continuesSentence, endsSentence, endsWithin, startsWithCapital } from './text-shape';
import type { Dialect } from './dialect';
import { roomAfter, type Room } from './wrap';

/** Whether an unmarked line goes on with the paragraph above it, and whether that is certain. */
export interface Boundary {
  readonly kind: 'join' | 'break';
  readonly sure: boolean;
}

const JOIN: Boundary = { kind: 'join', sure: true };
const PERHAPS_JOIN: Boundary = { kind: 'join', sure: false };
const BREAK: Boundary = { kind: 'break', sure: true };
const PERHAPS_BREAK: Boundary = { kind: 'break', sure: false };

/** As a note at the foot of a page begins, which parts a sentence from its end on the next. */
const FOOTNOTE = /^(?:\d{1,2}|[¹²³⁴-⁹*†‡]) ?\p{Lu}/u;

/** What is known of the place of two lines. */
export interface Neighbours {
  readonly above: PrintedLine;
  readonly below: PrintedLine;
  readonly dialect: Dialect;
  /** Paragraphs of this part begin with a bullet or a number, which `below` lacks. */
  readonly marked: boolean;
  /**
   * `above` is the first line of a numbered paragraph or a bullet, after which converters of this
   * series print an empty line.
   */
  readonly afterFirstLine: boolean;
}

/** Decides from the ends of the two lines, the gap between them and the room the first had left. */
export function boundaryBetween(neighbours: Neighbours): Boundary {
  const { above, below, dialect } = neighbours;
  const { wrap } = dialect;
  const room = roomAfter(above, below, wrap);
  const ended = endsSentence(above.text);
  if (continuesSentence(below.text)) {
    return ended && below.gap === 'blank' && room === 'room' ? PERHAPS_JOIN : JOIN;
  }
  if (!ended && below.gap !== 'none' && FOOTNOTE.test(below.text)) return PERHAPS_JOIN;
  if (endsWithin(above.text)) return JOIN;
  if (!ended) return withinSentence(neighbours, room);
  if (wrap.kind === 'unwrapped') return BREAK;
  return neighbours.marked
    ? afterMarkedSentence(neighbours, room)
    : afterSentence(neighbours, room);
}

/** Where paragraphs are marked, an unmarked line mostly goes on with the one above. */
function afterMarkedSentence({ below, afterFirstLine }: Neighbours, room: Room): Boundary {
  if (below.gap === 'none') return room === 'room' ? PERHAPS_BREAK : JOIN;
  if (below.gap === 'page') return room === 'room' ? PERHAPS_JOIN : JOIN;
  if (room === 'room') return BREAK;
  if (!afterFirstLine) return PERHAPS_BREAK;
  return room === 'full' ? JOIN : PERHAPS_JOIN;
}

/** Where nothing is marked, a gap or a line that stops short is all that ends a paragraph. */
function afterSentence({ below: { gap }, dialect }: Neighbours, room: Room): Boundary {
  if (room === 'room') return BREAK;
  if (gap === 'blank') return PERHAPS_BREAK;
  if (gap === 'page' && room === 'unknown') return PERHAPS_BREAK;
  // A full line may end a paragraph too, which nothing shows where no empty lines stand between them.
  return room === 'tight' || !dialect.blanksPart ? PERHAPS_JOIN : JOIN;
}

function withinSentence({ below, dialect, marked }: Neighbours, room: Room): Boundary {
  const { gap, text } = below;
  if (!startsWithCapital(text)) return JOIN;
  if (gap === 'blank' && !marked && dialect.blanksEnd)
    return room === 'room' ? BREAK : PERHAPS_BREAK;
  // A name may stand at the top of a page; where nothing is marked, so may a new paragraph.
  if (room !== 'room') return gap === 'blank' && !marked ? PERHAPS_JOIN : JOIN;
  if (gap === 'none') return dialect.wrap.kind === 'unwrapped' ? PERHAPS_BREAK : PERHAPS_JOIN;
  return gap === 'blank' ? PERHAPS_BREAK : PERHAPS_JOIN;
}
