import { boundaryBetween } from '../evidence/boundary';
import type { Dialect } from '../evidence/dialect';
import { readListSign, type SignReading } from '../evidence/possible-sign';
import { isDecorated } from '../headings/bare';
import { readBullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import { addLine, breaksLine, draftFrom, lastLine, type Draft } from '../paragraphs/draft';
import type { Warn } from '../warnings';
import { startOf } from './starts';

/** A finding as its paragraphs. */
export interface DraftFinding {
  readonly paragraphs: Draft[];
  readonly indent: number;
  /** Its last paragraph is an item of a list inside it. */
  inList: boolean;
}

/** The findings that the lines under a side heading hold, every line in one of them. */
export function readFindings(
  lines: readonly PrintedLine[],
  dialect: Dialect,
  warn: Warn,
): readonly DraftFinding[] {
  const findings: DraftFinding[] = [];
  for (const line of lines) placeLine(line, findings, dialect, warn);
  return findings;
}

/** Where the line before stands. */
interface Place {
  readonly finding: DraftFinding;
  readonly paragraph: Draft;
  readonly above: PrintedLine;
}

function lastPlace(findings: readonly DraftFinding[]): Place | undefined {
  const finding = findings.at(-1);
  const paragraph = finding?.paragraphs.at(-1);
  const above = paragraph && lastLine(paragraph);
  return finding && paragraph && above && { finding, paragraph, above };
}

function placeLine(
  line: PrintedLine,
  findings: DraftFinding[],
  dialect: Dialect,
  warn: Warn,
): void {
  const place = lastPlace(findings);
  const start = startOf(line, place?.above, dialect);
  const item = place && innerItem(line, place, dialect);
  if (place && item) {
    placeItem(line, item, place, findings, dialect, warn);
  } else if (start.kind === 'start') {
    if (!start.sure) warn('uncertain-start', line);
    findings.push(findingFrom(line, dialect, start.text));
  } else if (!place) {
    if (!dialect.plain) warn('uncertain-start', line);
    findings.push(findingFrom(line, dialect));
  } else if (breaksLine(place.above, line, dialect)) {
    addLine(place.paragraph, line, dialect);
  } else if (isDecorated(line)) {
    warn('unplaced-text', line);
    place.finding.paragraphs.push(draftFrom(line, dialect));
  } else if (!continueFinding(line, place, findings, dialect) || !start.sure) {
    warn('uncertain-start', line);
  }
}

/** What may be an item of a list inside a finding begins no finding, even if it is no item. */
function placeItem(
  line: PrintedLine,
  { reading, text }: InnerItem,
  place: Place,
  findings: DraftFinding[],
  dialect: Dialect,
  warn: Warn,
): void {
  if (reading.startsWith('perhaps')) warn('uncertain-start', line);
  if (reading === 'bullet' || reading === 'perhaps-bullet') {
    place.finding.inList = true;
    place.finding.paragraphs.push(draftFrom(line, dialect, text));
  } else if (breaksLine(place.above, line, dialect)) {
    addLine(place.paragraph, line, dialect);
  } else if (!continueFinding(line, place, findings, dialect)) {
    warn('uncertain-start', line);
  }
}

/** Places a line without a mark, in the paragraph above or as one of its own; whether that is sure. */
function continueFinding(
  line: PrintedLine,
  { finding, paragraph, above }: Place,
  findings: DraftFinding[],
  dialect: Dialect,
): boolean {
  const { kind, sure } = boundaryBetween({
    above,
    below: line,
    dialect,
    marked: !dialect.plain,
    afterFirstLine: finding.paragraphs.length === 1 && paragraph.length === 1,
  });
  if (kind === 'join') addLine(paragraph, line, dialect);
  else if (dialect.plain) findings.push(findingFrom(line, dialect));
  else {
    finding.paragraphs.push(draftFrom(line, dialect));
    return sure && isIndentedUnder(line, finding);
  }
  return sure;
}

function findingFrom(line: PrintedLine, dialect: Dialect, text?: string): DraftFinding {
  return { paragraphs: [draftFrom(line, dialect, text)], indent: line.indent, inList: false };
}

/** A line that stands where an item of a list inside a finding may, and its words without the sign. */
interface InnerItem {
  readonly text: string;
  readonly reading: SignReading;
}

/**
 * The sign of a list inside a finding: after a colon, or after an item of such a list, one of another
 * kind than findings have, or one deeper in.
 */
function innerItem(
  line: PrintedLine,
  { above, paragraph, finding: { inList, indent } }: Place,
  dialect: Dialect,
): InnerItem | undefined {
  const bullet = readBullet(line.text);
  if (!bullet || !(inList || above.text.endsWith(':'))) return undefined;
  if (dialect.signs.has(bullet.sign) && line.indent < indent + 2) return undefined;
  const item = inList ? paragraph[0]?.line : undefined;
  return { text: bullet.rest, reading: readListSign({ line, bullet, above }, item, dialect) };
}

/** Markdown indents the second paragraph of a bullet under its first. */
function isIndentedUnder(line: PrintedLine, finding: DraftFinding): boolean {
  return line.indent >= finding.indent + 2;
}
