import { readBullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import { firstWordLength, startsWithin } from './text-shape';

/**
 * How the source breaks its lines: at a width, so that a line that stops short of it ends a
 * paragraph; at no steady width; or at paragraphs only.
 */
export type Wrap =
  | { readonly kind: 'wrapped'; readonly width: number }
  | { readonly kind: 'ragged' }
  | { readonly kind: 'unwrapped' };

/** How much room a line had left for the word that follows it. */
export type Room = 'room' | 'tight' | 'full' | 'unknown';

const FEW = 4;
const LONG_LINE = 140;

/**
 * Reads the habit of `lines` from those that a small letter continues on the very next line. Where
 * these are too few to tell, it is that of the `whole` text.
 */
export function wrapOf(lines: readonly PrintedLine[], whole?: Wrap): Wrap {
  const widths = lines.flatMap((line, i) => {
    const above = lines[i - 1];
    return above && line.gap === 'none' && showsWithin(line) ? [above.width] : [];
  });
  if (whole && widths.length < FEW) return whole;
  const hasLongLine = lines.some((line) => line.width > LONG_LINE);
  if (widths.length === 0 || (hasLongLine && widths.length * 10 < lines.length)) {
    return { kind: 'unwrapped' };
  }
  return steadyWidth(widths);
}

/** Whether a line shows that a sentence goes on: a letter or sign that may be a bullet does not. */
export function showsWithin({ text }: PrintedLine): boolean {
  return startsWithin(text) && !readBullet(text);
}

function steadyWidth(widths: readonly number[]): Wrap {
  const sorted = [...widths].sort((a, b) => a - b);
  const width = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  const near = sorted.filter((one) => one >= 0.8 * width).length;
  const steady = sorted.length >= FEW && near >= 0.7 * sorted.length;
  return steady ? { kind: 'wrapped', width } : { kind: 'ragged' };
}

/**
 * Whether the first word of `below` would have fitted on `above`. Letters differ in width, so only
 * a tenth of the line to spare counts as room.
 */
export function roomAfter(above: PrintedLine, below: PrintedLine, wrap: Wrap): Room {
  if (wrap.kind === 'unwrapped') return 'room';
  if (wrap.kind === 'ragged') return 'unknown';
  const needed = above.width + 1 + firstWordLength(below.text);
  if (needed <= 0.9 * wrap.width) return 'room';
  return needed > wrap.width ? 'full' : 'tight';
}
