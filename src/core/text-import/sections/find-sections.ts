import type { Language } from '../../rich-text/inline';
import { endsSentence, startsWithCapital } from '../evidence/text-shape';
import { bareWords, isDecorated, wordKey } from '../headings/bare';
import type { PlacedHeading } from '../headings/find-headings';
import { sectionHeadings } from '../headings/read-heading';
import type { PrintedLine } from '../lines/printed-line';
import type { Warn } from '../warnings';
import { readParagraphNumber } from './paragraph-number';

/** A section's heading as printed and the lines under it. */
export interface SectionPart {
  readonly heading: SectionHead;
  readonly lines: readonly PrintedLine[];
}

export interface SectionHead {
  readonly from: number;
  readonly to: number;
  readonly line: PrintedLine;
  /** The number as printed ("1.0."), empty where there is none. */
  readonly number: string;
  /** A heading of the framework in its usual form, any other as it stands. */
  readonly words: string;
  /** It is one of the framework's own. */
  readonly standard: boolean;
}

const LONGEST_HEADING = 80;

/**
 * The sections in `lines`: from a heading of the framework (`known`, by its place in `lines`), from
 * a numbered line that numbered paragraphs of the same number follow, or, once a section has begun,
 * from a line that the source marks as a heading.
 */
export function findSections(
  lines: readonly PrintedLine[],
  known: readonly PlacedHeading[],
): readonly SectionPart[] {
  const places = new Map(known.map((placed) => [placed.from, placed]));
  const heads: SectionHead[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const head = knownHead(places.get(i)) ?? otherHead(lines, i, places, heads.length > 0);
    if (!head) continue;
    heads.push(head);
    i = head.to - 1;
  }
  return heads.map((heading, i) => ({
    heading,
    lines: lines.slice(heading.to, heads[i + 1]?.from ?? lines.length),
  }));
}

/** Warns of each section of the framework that is not among `parts`. */
export function warnOfMissingSections(
  parts: readonly SectionPart[],
  language: Language,
  warn: Warn,
): void {
  const found = new Set(parts.map(({ heading }) => wordKey(heading.words)));
  for (const words of sectionHeadings(language)) {
    if (!found.has(wordKey(words))) warn('missing-section', null, words);
  }
}

function knownHead(placed: PlacedHeading | undefined): SectionHead | undefined {
  if (placed?.heading.kind !== 'section') return undefined;
  const { number, words } = placed.heading;
  return { from: placed.from, to: placed.to, line: placed.line, number, words, standard: true };
}

function otherHead(
  lines: readonly PrintedLine[],
  from: number,
  known: ReadonlyMap<number, PlacedHeading>,
  afterSection: boolean,
): SectionHead | undefined {
  const line = lines[from];
  if (!line || line.text.length > LONGEST_HEADING) return undefined;
  const words = bareWords(line.text);
  const number = /^\d{1,2}(?:\.0)?\.?(?= ?\p{L})/u.exec(words)?.[0] ?? '';
  const rest = words.slice(number.length).trim();
  if (endsSentence(rest) || !startsWithCapital(rest)) return undefined;
  // "1 July 2014" above "1.0. Introduction" is a date.
  const numbered =
    number !== '' &&
    !known.has(from + 1) &&
    isFollowedByParagraphs(lines[from + 1], Number.parseInt(number, 10));
  const marked = afterSection && isDecorated(line) && !readParagraphNumber(line.text);
  if (!numbered && !marked) return undefined;
  return { from, to: from + 1, line, number, words: rest, standard: false };
}

function isFollowedByParagraphs(line: PrintedLine | undefined, section: number): boolean {
  return line !== undefined && readParagraphNumber(line.text)?.section === section;
}
