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
  const cutter = new Cutter(pieces);
  const add = (found: boolean, start: number, end: number): void => {
    if (end > start) stretches.push({ found, pieces: cutter.take(end - start) });
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

/** Cuts pieces from the left. */
class Cutter {
  private piece = 0;
  private offset = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** The next `length` characters. */
  take(length: number): readonly Piece[] {
    const taken: Piece[] = [];
    let left = length;
    for (let next = this.pieces[this.piece]; next && left > 0; next = this.pieces[this.piece]) {
      const words = next.words.slice(this.offset, this.offset + left);
      taken.push({ words, marks: next.marks });
      left -= words.length;
      this.offset += words.length;
      if (this.offset === next.words.length) {
        this.piece += 1;
        this.offset = 0;
      }
    }
    return taken;
  }
}
