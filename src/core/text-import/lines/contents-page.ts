import { assertNever } from '../../result';
import { bareWords, wordKey } from '../headings/bare';
import { readHeading } from '../headings/read-heading';
import type { Warn } from '../warnings';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

const TITLES = new Set([
  'contents',
  'contentspage',
  'tableofcontents',
  'inthisreport',
  'cynnwys',
  'cynnwystudalen',
  'tablcynnwys',
]);
/** A long entry, such as a question's text, may be broken over lines. */
const MOST_LINES = 4;
const MOST_ENTRIES = 100;
/** So many headings in a row that all come again are entries, as converters put them on top untitled. */
const LEAST_UNTITLED = 4;
/** Shorter words may stand in a text by chance. */
const LEAST_WORDS = 6;

/**
 * Takes out a table of contents: its title, if it has one, and the entries that follow. It stands before all that it
 * names; further down, "contents" is a word like others.
 */
export function withoutContentsPage(
  lines: readonly PrintedLine[],
  warn: Warn,
): readonly PrintedLine[] {
  const firstHeading = lines.findIndex((line) => headingKey(line.text) !== undefined);
  const title = lines.slice(0, firstHeading + 1).findIndex((line) => isTitle(line.text));
  const end = entriesEnd(lines, title < 0 ? firstHeading : title + 1);
  if (title < 0 && end - firstHeading < LEAST_UNTITLED) return lines;
  const start = title < 0 ? linksStart(lines, firstHeading) : title;
  const line = lines[start];
  if (!line || end <= start + 1) return lines;
  const entries = lines.slice(start, end).map(({ text }) => text.replace(ROW_OF_DOTS, '…'));
  warn('contents-page', line, entries.join(' / '));
  const places = entries.map((_, i): [number, Gap] => [start + i, 'page']);
  return withoutLines(lines, new Map(places));
}

/** Where links to what stands above the sections, the title and the authority, begin right above `from`. */
function linksStart(lines: readonly PrintedLine[], from: number): number {
  let start = from;
  while (start > 0 && lines[start]?.gap === 'none') start -= 1;
  return lines.slice(start, from).some(({ text }) => text.includes('](#')) ? start : from;
}

/** In one language, or in both: "Cynnwys / Contents". */
function isTitle(text: string): boolean {
  if (text.length >= 60) return false;
  return text.split(/[/|–]/).every((part) => TITLES.has(wordKey(bareWords(part))));
}

/** What is known of a table of contents while its entries are read. */
interface Reading {
  readonly lines: readonly PrintedLine[];
  readonly lastPlaces: ReadonlyMap<string, number>;
  /** The words of all lines together, and where those of each begin. */
  readonly words: string;
  readonly offsets: readonly number[];
  /** The headings that were entries already: each is one but once, those of sides aside. */
  readonly named: Set<string>;
}

/** Where the entries that begin at `from` end. One in between may name what is not found further down. */
function entriesEnd(lines: readonly PrintedLine[], from: number): number {
  const reading = readingOf(lines);
  let end = from;
  for (let count = 0; count < MOST_ENTRIES; count += 1) {
    const next = entryEnd(reading, end);
    const passed = next ?? (count > 0 && endsInPageNumber(lines[end]?.text ?? '') ? end + 1 : null);
    const after = next ?? (passed === null ? undefined : entryEnd(reading, passed));
    if (after === undefined) return end;
    end = after;
  }
  return end;
}

function readingOf(lines: readonly PrintedLine[]): Reading {
  const offsets: number[] = [];
  let words = '';
  for (const { text } of lines) {
    offsets.push(words.length);
    words += wordKey(bareWords(text));
  }
  return { lines, lastPlaces: headingPlaces(lines), words, offsets, named: new Set() };
}

/** Where the entry at `from` ends; undefined where none begins there. */
function entryEnd(reading: Reading, from: number): number | undefined {
  const line = reading.lines[from];
  if (!line) return undefined;
  const key = headingKey(line.text);
  if (key !== undefined) return namesHeading(reading, key, from) ? from + 1 : undefined;
  for (let end = from + 1; end <= from + MOST_LINES; end += 1) {
    const last = reading.lines[end - 1];
    if (!last || (end > from + 1 && headingKey(last.text) !== undefined)) return undefined;
    if (endsInPageNumber(last.text)) return isEntry(reading, from, end) ? end : undefined;
  }
  return undefined;
}

/** Whether a heading comes again further down, and was no entry before; then it is the real one. */
function namesHeading({ lastPlaces, named }: Reading, key: string, from: number): boolean {
  if ((lastPlaces.get(key) ?? 0) <= from || named.has(key)) return false;
  if (!SIDES.has(key)) named.add(key);
  return true;
}

const SIDES = new Set(['positives', 'improvements']);
const PAGE = /(?:^|[\s.…])\d{1,2}$/;
const ROW_OF_DOTS = /[.…](?:\s?[.…]){2,}/g;
const LEADERS = /(?:\.{3}|…|(?: \.){3})[\s.…]*$/;

/** "Introduction ........ 3", "Question 2 5", "7". */
function endsInPageNumber(text: string): boolean {
  return PAGE.test(bareWords(text).slice(-12));
}

/** Lines that end in a page number are an entry where leaders say so, or what they name comes later. */
function isEntry({ lines, words, offsets, named }: Reading, from: number, end: number): boolean {
  const text = lines
    .slice(from, end)
    .map((line) => bareWords(line.text))
    .join(' ');
  const name = text.replace(PAGE, '').replace(LEADERS, '').trim();
  const heading = headingKey(name);
  if (heading !== undefined && !SIDES.has(heading)) named.add(heading);
  const key = wordKey(name.replace(/^[\d.]+ /, ''));
  if (key === '' || LEADERS.test(text.replace(PAGE, ''))) return true;
  return key.length >= LEAST_WORDS && words.includes(key, offsets[end] ?? words.length);
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
