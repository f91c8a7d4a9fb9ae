import { boundaryBetween } from '../evidence/boundary';
import type { Dialect } from '../evidence/dialect';
import { isDecorated } from '../headings/bare';
import type { PrintedLine } from '../lines/printed-line';
import { addLine, breaksLine, draftFrom } from '../paragraphs/draft';
import type { Warn } from '../warnings';
import { findingFrom, lastPlace, type DraftFinding, type Place } from './draft-finding';
import { innerItem, mayBeItem, type InnerItem } from './inner-items';
import { startOf } from './starts';

/** How many columns the second paragraph of a bullet is set in, at least. */
const SET_IN = 2;

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
    if (!start.sure || (place && mayBeItem(line, place, dialect))) warn('uncertain-start', line);
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
    return sure && isSecondParagraph(line, finding, dialect);
  }
  return sure;
}

/** Whether a line is indented as markdown indents the second paragraph of a bullet under its first. */
function isSecondParagraph(line: PrintedLine, finding: DraftFinding, dialect: Dialect): boolean {
  return dialect.decorated && line.indent >= finding.line.indent + SET_IN;
}
