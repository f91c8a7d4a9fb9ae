import type { Dialect } from '../evidence/dialect';
import type { PrintedLine } from '../lines/printed-line';
import { draftFrom, lastLine, type Draft } from '../paragraphs/draft';

/** A finding as its paragraphs. */
export interface DraftFinding {
  readonly paragraphs: Draft[];
  /** Its first line. */
  readonly line: PrintedLine;
  /** Whether its last paragraph is an item of a list inside it; one without a colon is doubtful. */
  list: 'none' | 'sure' | 'doubtful';
  /** The first item of that list. */
  firstItem: PrintedLine | undefined;
}

/** A finding that begins with `line`, whose words are `text` where its mark is no part of them. */
export function findingFrom(line: PrintedLine, dialect: Dialect, text?: string): DraftFinding {
  return { paragraphs: [draftFrom(line, dialect, text)], line, list: 'none', firstItem: undefined };
}

/** Where the last line of the findings so far stands. */
export interface Place {
  readonly finding: DraftFinding;
  readonly paragraph: Draft;
  readonly above: PrintedLine;
}

/** Where the last line of `findings` stands; undefined before the first. */
export function lastPlace(findings: readonly DraftFinding[]): Place | undefined {
  const finding = findings.at(-1);
  const paragraph = finding?.paragraphs.at(-1);
  const above = paragraph && lastLine(paragraph);
  return finding && paragraph && above && { finding, paragraph, above };
}
