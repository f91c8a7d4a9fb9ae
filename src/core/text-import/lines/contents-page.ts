import { assertNever } from '../../result';
import { bareWords, wordKey } from '../headings/bare';
import { readHeading } from '../headings/read-heading';
import type { Warn } from '../warnings';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

const TITLES = new Set(['contents', 'tableofcontents', 'cynnwys', 'tablcynnwys']);
/** A long entry, such as a question's text, may be broken over lines. */
const MOST_LINES = 4;

/**
 * Takes out a table of contents: its heading and the entries that follow. It stands before all that it
 * names; further down, "contents" is a word like others.
 */
export function withoutContentsPage(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const firstHeading = lines.findIndex((line) => headingKey(line.text) !== undefined);
  const title = lines.slice(0, firstHeading + 1).findIndex((line) => isTitle(line.text));
  const line = lines[title];
  if (!line) return lines;
  const end = entriesEnd(lines, title + 1);
  if (end === title + 1) return lines;
  warn('contents-page', line);
  const places = Array.from({ length: end - title }, (_, i): [number, Gap] => [title + i, 'page']);
  return withoutLines(lines, new Map(places));
}

function isTitle(text: string): boolean {
  return text.length < 60 && TITLES.has(wordKey(bareWords(text)));
}

function entriesEnd(lines: readonly PrintedLine[], from: number): number {
  const lastPlaces = headingPlaces(lines);
  let end = from;
  for (;;) {
    const next = entryEnd(lines, end, lastPlaces);
    if (next === end) return end;
    end = next;
  }
}

/** Where the entry at `from` ends, or `from` where none begins there. */
function entryEnd(
  lines: readonly PrintedLine[],
  from: number,
  lastPlaces: ReadonlyMap<string, number>,
): number {
  const line = lines[from];
  if (!line) return from;
  const key = headingKey(line.text);
  if (key !== undefined) return (lastPlaces.get(key) ?? 0) > from ? from + 1 : from;
  for (let end = from + 1; end <= from + MOST_LINES; end += 1) {
    const last = lines[end - 1];
    if (!last || (end > from + 1 && headingKey(last.text) !== undefined)) return from;
    if (endsInPageNumber(last.text)) return end;
  }
  return from;
}

/** "Introduction ........ 3", "Question 2 5", "7". */
function endsInPageNumber(text: string): boolean {
  return /(?:^|[\s.…])\d{1,2}$/.test(bareWords(text).slice(-12));
}

function headingPlaces(lines: readonly PrintedLine[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap(({ text }, i): [string, number][] => {
      const key = headingKey(text);
      return key === undefined ? [] : [[key, i]];
    }),
  );
}

/** What names a heading of the framework, whatever stands around it; undefined for other lines. */
function headingKey(text: string): string | undefined {
  const heading = readHeading(bareWords(text));
  if (!heading) return undefined;
  switch (heading.kind) {
    case 'question':
      return `question ${heading.number}`;
    case 'side':
      return heading.side;
    case 'section':
      return heading.words;
    default:
      return assertNever(heading);
  }
}
