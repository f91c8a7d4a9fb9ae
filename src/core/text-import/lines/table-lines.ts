import type { PrintedLine } from './printed-line';

/** A row of a table with one cell: `| words |`. */
const ROW = /^\| ?([^|]*[^| ]) ?\|$/;

/**
 * Takes the words of one-cell tables out of their frames: converters print a list that a document
 * sets in a frame as such. Each row stands by itself.
 */
export function withoutTableFrames(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  return lines.map((line) => {
    const words = line.text.startsWith('|') ? ROW.exec(line.text)?.[1] : undefined;
    if (words === undefined || /^[-:]+$/.test(words)) return line;
    return { ...line, text: words, gap: line.gap === 'page' ? 'page' : 'blank' };
  });
}
