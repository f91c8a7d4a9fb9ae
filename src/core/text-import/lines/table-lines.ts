import type { PrintedLine } from './printed-line';

/** A row of a table with one cell: `| words |`. */
const ROW = /^\| ?([^|]*[^| ]) ?\|$/;
const EMPTY_ROW = /^\|[ |]*\|$/;
/** Stands above and below each row of a grid, whose cells may have several lines: `+-----+`. */
const BORDER = /^\+[-=:+]{3,}\+$/;
/** Stands below the head of a table: `|-----|`. */
const RULE = /^\|[-:| ]{3,}\|$/;
const TABLE_TAGS = /^(?:<\/?(?:table|colgroup|col|thead|tbody|tr|td|th)\b[^<>]{0,200}>\s*)+$/i;
const CELL_START = /^<t[dh]\b[^<>]{0,200}>\s*/i;
const CELL_END = /\s*<\/t[dh]>(?:\s*<\/tr>)?$/i;

/**
 * Takes the words of one-cell tables out of their frames: converters print a list that a document
 * sets in frames as such, in signs or in HTML. Each cell stands by itself; a line that was nothing but
 * frame is left without words.
 */
export function withoutTableFrames(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const hasBorders = lines.some(({ text }) => BORDER.test(text));
  return lines.map((line, i) => {
    if (line.text.startsWith('<')) return withoutTags(line);
    if (isFrame(line.text) || (RULE.test(line.text) && isFrame(lines[i - 1]?.text ?? '')))
      return { ...line, text: '' };
    const words = line.text.startsWith('|') ? ROW.exec(line.text)?.[1] : undefined;
    if (words === undefined || /^[-:]+$/.test(words)) return withoutCellEnd(line);
    const begins = !hasBorders || BORDER.test(lines[i - 1]?.text ?? '');
    return begins ? cell(line, words) : { ...line, text: words };
  });
}

function isFrame(text: string): boolean {
  return BORDER.test(text) || EMPTY_ROW.test(text);
}

function withoutTags(line: PrintedLine): PrintedLine {
  if (TABLE_TAGS.test(line.text)) return { ...line, text: '' };
  const words = line.text.replace(CELL_START, '');
  return withoutCellEnd(words === line.text ? line : cell(line, words));
}

function withoutCellEnd(line: PrintedLine): PrintedLine {
  return line.text.endsWith('>') ? { ...line, text: line.text.replace(CELL_END, '') } : line;
}

function cell(line: PrintedLine, text: string): PrintedLine {
  return { ...line, text, inCell: true, gap: line.gap === 'page' ? 'page' : 'blank' };
}
