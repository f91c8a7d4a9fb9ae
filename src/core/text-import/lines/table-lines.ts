import { readBullet } from './bullets';
import type { PrintedLine } from './printed-line';

/** A row of a table with one cell, `| words |`, before which one may hold a count or bullet: `| 1. | words |`. */
const ROW = /^\| ?(?:([^|\s]{1,5})? ?\| ?)?([^|]*[^| ]) ?\|$/;
const COUNT = /^\(?(?:(?:\d{1,2}\.){0,2}\d{1,3}[.):]?|\p{L}{1,4}[.)])$/u;
const EMPTY_ROW = /^\|[ |]*\|$/;
/** Stands above and below each row of a grid, whose cells may have several lines: `+-----+`. */
const BORDER = /^\+[-=:+]{3,}\+$/;
/** Stands below the head of a table: `|-----|`. */
const RULE = /^\|[-:| ]{3,}\|$/;
const TABLE_TAGS = /^(?:<\/?(?:table|colgroup|col|thead|tbody|tr|td|th)\b[^<>]{0,200}>\s*)+$/i;
const CELL_START = /^<t[dh]\b[^<>]{0,200}>\s*/i;
const CELL_END = /\s*<\/t[dh]>(?:\s*<\/tr>)?$/i;

/**
 * Takes the words of tables, whose rows are one cell and perhaps its count, out of their frames: converters print a list that a document
 * sets in frames as such, in signs or in HTML. Each cell stands by itself; a line that was nothing but
 * frame is left without words.
 */
export function withoutTableFrames(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const hasBorders = lines.some(({ text }) => BORDER.test(text));
  return lines.map((line, i) => {
    if (line.text.startsWith('<')) return withoutTags(line);
    if (isFrame(line.text) || (RULE.test(line.text) && isFrame(lines[i - 1]?.text ?? '')))
      return { ...line, text: '' };
    const words = line.text.startsWith('|') ? rowWords(line.text) : undefined;
    if (words === undefined || /^[-:]+$/.test(words)) return withoutCellEnd(line);
    const begins = !hasBorders || BORDER.test(lines[i - 1]?.text ?? '');
    return begins ? cell(line, words) : { ...line, text: words };
  });
}

/** The words of a row with its count, if it has one; undefined of what is no such row. */
function rowWords(text: string): string | undefined {
  const [, label, words] = ROW.exec(text) ?? [];
  if (label === undefined || readBullet(label)) return words;
  return COUNT.test(label) ? `${label} ${words}` : undefined;
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
