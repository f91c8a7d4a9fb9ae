import type { Mark } from '../../../core/rich-text/inline';
import { sameMarks } from '../../../core/rich-text/normalise';

/** Words with the same marks throughout. */
export interface Piece {
  readonly words: string;
  readonly marks: readonly Mark[];
}

/** A stretch of pieces: the words that were looked for, or those between them. */
export interface Stretch {
  readonly found: boolean;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts `pieces` around `wanted` wherever it stands in them, at most `most` times, from the left. A
 * word processor may have cut the words into pieces anywhere.
 */
export function splitAround(
  pieces: readonly Piece[],
  wanted: string,
  most = Infinity,
): readonly Stretch[] {
  const words = pieces.map((piece) => piece.words).join('');
  const stretches: Stretch[] = [];
  const add = (found: boolean, start: number, end: number): void => {
    if (end > start) stretches.push({ found, pieces: cut(pieces, start, end) });
  };
  let end = 0;
  for (let times = 0; times < most; times++) {
    const start = words.indexOf(wanted, end);
    if (start < 0) break;
    add(false, end, start);
    end = start + wanted.length;
    add(true, start, end);
  }
  add(false, end, words.length);
  return stretches;
}

/** The marks that all pieces have. */
export function commonMarks([first, ...others]: readonly Piece[]): readonly Mark[] {
  return (first?.marks ?? []).filter((mark) =>
    others.every(({ marks }) => marks.some((one) => sameMarks([one], [mark]))),
  );
}

/** The pieces from `start` to `end`, counted in the words of all. */
function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  let offset = 0;
  return pieces.flatMap(({ words, marks }) => {
    const from = Math.max(0, start - offset);
    const to = Math.max(0, end - offset);
    offset += words.length;
    const kept = words.slice(from, to);
    return kept === '' ? [] : [{ words: kept, marks }];
  });
}
