import { cleanText } from '../../rich-text/characters';
import { indentOf, tidy } from './tidy';

/** What stands between a line and the one before: nothing, blank lines, or the end of a page. */
export type Gap = 'none' | 'blank' | 'page';

/** A line of the source that shows something. */
export interface PrintedLine {
  /** Its place in the source, from 1. */
  readonly number: number;
  /** Its words, tidied. */
  readonly text: string;
  readonly indent: number;
  /** The column after its last character: how far to the right it reaches. */
  readonly width: number;
  /** Wider space than between words follows its first sign, as it follows a bullet. */
  readonly spread: boolean;
  readonly gap: Gap;
  /** It ends in two spaces or a backslash: markdown's sign for a new line. */
  readonly breakAfter: boolean;
  /** A row of signs stands under it: markdown's older sign for a heading. */
  readonly underlined: boolean;
  /** It begins a cell of a table. */
  readonly inCell: boolean;
  /** It held a character that no report can hold, such as a control character in place of letters. */
  readonly lost: boolean;
}

/** What ends a line. Those that an editor counts, and the rest, which are places within its lines. */
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const NUMBERED = /[\n\r]/;

const NO_BREAK_SPACE = '\u00a0';

/** The lines of `source` that show something, in order; no more than one above `most`. */
export function printedLines(source: string, most = Infinity): readonly PrintedLine[] {
  const isQuotation = isMostlyQuoted(source);
  const lines: PrintedLine[] = [];
  let gap: Gap = 'page';
  let number = 1;
  let start = 0;
  for (const { 0: end, index } of `${source}\n`.matchAll(LINE_END)) {
    const content = withoutQuoteMarks(source.slice(start, index), isQuotation).replaceAll(
      '&nbsp;',
      NO_BREAK_SPACE,
    );
    const text = tidy(content);
    if (text !== '') {
      lines.push(lineFrom(number, content, text, gap));
      if (lines.length > most) return lines;
    }
    gap = end === '\f' ? 'page' : text === '' ? wider(gap, 'blank') : 'none';
    if (NUMBERED.test(end)) number += 1;
    start = index + end.length;
  }
  return lines;
}

function lineFrom(number: number, raw: string, text: string, gap: Gap): PrintedLine {
  const indent = indentOf(raw);
  const slashed = text.endsWith('\\') && !text.endsWith('\\\\');
  return {
    number,
    text: slashed ? text.slice(0, -1).trimEnd() : text,
    indent,
    width: indent + text.length,
    spread: /^\s*\S(?:\t|\s{2})/u.test(raw),
    gap,
    breakAfter: slashed || raw.endsWith('  '),
    underlined: false,
    inCell: false,
    lost: cleanText(raw).length < raw.length,
  };
}

/**
 * Markdown converters print indented text as a quotation: "> " is no part of the words. But before a
 * number it says "more than", unless most lines have it.
 */
function withoutQuoteMarks(raw: string, isQuotation: boolean): string {
  const mark = isQuotation ? /[ \t]*> ?/y : /[ \t]*>(?! ?[£€]?\d) ?/y;
  let end = 0;
  while (mark.test(raw)) end = mark.lastIndex;
  return raw.slice(end);
}

function isMostlyQuoted(source: string): boolean {
  const quoted = source.match(/^[ \t]*>/gm)?.length ?? 0;
  return quoted > 0 && quoted * 2 > (source.match(/^.*\S/gm)?.length ?? 0);
}

const WIDTHS: readonly Gap[] = ['none', 'blank', 'page'];

/** The one of two gaps that separates more. */
function wider(a: Gap, b: Gap): Gap {
  return WIDTHS.indexOf(a) >= WIDTHS.indexOf(b) ? a : b;
}

/** `lines` without those at the places in `dropped`; each value is the gap that its line leaves. */
export function withoutLines(
  lines: readonly PrintedLine[],
  dropped: ReadonlyMap<number, Gap>,
): readonly PrintedLine[] {
  if (dropped.size === 0) return lines;
  const kept: PrintedLine[] = [];
  let carried: Gap = 'none';
  lines.forEach((line, i) => {
    const left = dropped.get(i);
    if (left !== undefined) carried = wider(carried, wider(left, line.gap));
    else {
      kept.push({ ...line, gap: wider(line.gap, carried) });
      carried = 'none';
    }
  });
  return kept;
}
