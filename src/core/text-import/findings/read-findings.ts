import { boundaryBetween } from '../evidence/boundary';
import type { Dialect } from '../evidence/dialect';
import { readListSign, type SignedLine, type SignReading } from '../evidence/possible-sign';
import { placeOf } from '../evidence/sign-habits';
import { endsSentence, startsWithin } from '../evidence/text-shape';
import { isDecorated } from '../headings/bare';
import { isLetterSign, readBullet, type Bullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import { addLine, breaksLine, draftFrom, lastLine, type Draft } from '../paragraphs/draft';
import type { Warn } from '../warnings';
import { startOf } from './starts';

/** How many columns set an item of a list apart from the finding that holds it. */
const DEEPER = 2;

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
    if (!start.sure || (place && isNested(line, place, dialect))) warn('uncertain-start', line);
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
  { reading, text, list }: InnerItem,
  place: Place,
  findings: DraftFinding[],
  dialect: Dialect,
  warn: Warn,
): void {
  if (reading.startsWith('perhaps')) warn('uncertain-start', line);
  if (reading === 'bullet' || reading === 'perhaps-bullet') {
    if (reading === 'bullet' && place.finding.list === 'none') warn('inner-list', line);
    place.finding.list = list;
    place.finding.firstItem ??= line;
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
  return { paragraphs: [draftFrom(line, dialect, text)], line, list: 'none', firstItem: undefined };
}

/** A line that stands where an item of a list inside a finding may, and its words without the sign. */
interface InnerItem {
  readonly text: string;
  readonly reading: SignReading;
  /** What the list is that it stands in. */
  readonly list: 'sure' | 'doubtful';
}

/**
 * The sign of a list inside a finding: after a colon, or after an item of such a list, one of another
 * kind than findings have, or one deeper in. One that is nested is read so without a colon too, but not
 * for certain.
 */
function innerItem(line: PrintedLine, place: Place, dialect: Dialect): InnerItem | undefined {
  const bullet = readBullet(line.text);
  if (!bullet) return undefined;
  const { above, paragraph, finding } = place;
  if (dialect.signs.has(bullet.sign) && line.indent < finding.line.indent + DEEPER)
    return undefined;
  const inList = finding.list !== 'none';
  if (standsOutside(line, bullet, finding)) return undefined;
  const expected = inList || above.text.endsWith(':');
  const nested = isNested(line, place, dialect) && isSubPoint({ line, bullet, above }, dialect);
  if (!expected && !nested) return undefined;
  const list = expected && finding.list !== 'doubtful' ? 'sure' : 'doubtful';
  const item = inList ? paragraph[0]?.line : undefined;
  const reading = readListSign({ line, bullet, above }, item, dialect);
  const doubted = list === 'doubtful' && reading === 'bullet' && (!inList || line.gap !== 'none');
  return { text: bullet.rest, reading: doubted ? 'perhaps-bullet' : reading, list };
}

/**
 * Whether a line stands deeper in than the finding above and than any finding under a heading. It may be
 * a point of the finding above; but converters nest findings without a reason, and a page may move
 * everything on it to the right.
 */
function isNested(line: PrintedLine, { finding }: Place, { indents }: Dialect): boolean {
  return [finding.line.indent, ...indents].every((indent) => line.indent >= indent + DEEPER);
}

/** Whether a nested sign reads as a point of the finding above: one within its sentence. */
function isSubPoint({ line, bullet, above }: SignedLine, { habits }: Dialect): boolean {
  if (line.gap === 'page') return false;
  if (isLetterSign(bullet.sign)) return habits.letterItems.has(placeOf(bullet.sign, line));
  return startsWithin(bullet.rest) || !endsSentence(above.text);
}

/** Whether a line stands further out than the list of the finding above, and has a sign of its own. */
function standsOutside(
  line: PrintedLine,
  { sign }: Bullet,
  { firstItem, line: { indent } }: DraftFinding,
): boolean {
  if (!firstItem || line.gap === 'page' || readBullet(firstItem.text)?.sign === sign) return false;
  return line.indent < indent + DEEPER && line.indent + DEEPER <= firstItem.indent;
}

/** Markdown indents the second paragraph of a bullet under its first. */
function isIndentedUnder(line: PrintedLine, finding: DraftFinding): boolean {
  return line.indent >= finding.line.indent + DEEPER;
}
