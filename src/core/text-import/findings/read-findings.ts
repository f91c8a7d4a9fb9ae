import { boundaryBetween } from '../evidence/boundary';
import type { Dialect } from '../evidence/dialect';
import { isDecorated } from '../headings/bare';
import type { PrintedLine } from '../lines/printed-line';
import { addLine, draftFrom, lastLine, type Draft } from '../paragraphs/draft';
import type { Warn } from '../warnings';
import { startOf, type Start } from './starts';

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

function placeLine(
  line: PrintedLine,
  findings: DraftFinding[],
  dialect: Dialect,
  warn: Warn,
): void {
  const finding = findings.at(-1);
  const paragraph = finding?.paragraphs.at(-1);
  const above = paragraph && lastLine(paragraph);
  const start = startOf(line, above, dialect);
  if (start.kind === 'start') {
    if (!start.sure) warn('uncertain-start', line);
    if (finding && above && isInner(start, line, finding, above, dialect)) {
      finding.inList = true;
      finding.paragraphs.push(draftFrom(line, dialect, start.text));
    } else {
      findings.push(findingFrom(line, dialect, start.text));
    }
  } else if (!finding || !paragraph || !above) {
    if (!dialect.plain) warn('uncertain-start', line);
    findings.push(findingFrom(line, dialect));
  } else {
    continueFinding(line, { finding, paragraph, above, start }, findings, dialect, warn);
  }
}

interface Place {
  readonly finding: DraftFinding;
  readonly paragraph: Draft;
  readonly above: PrintedLine;
  readonly start: Start;
}

/** Places a line without a mark: in the paragraph above, or as one of its own. */
function continueFinding(
  line: PrintedLine,
  { finding, paragraph, above, start }: Place,
  findings: DraftFinding[],
  dialect: Dialect,
  warn: Warn,
): void {
  const decorated = isDecorated(line);
  const afterFirstLine = finding.paragraphs.length === 1 && paragraph.length === 1;
  const { kind, sure } = boundaryBetween({
    above,
    below: line,
    wrap: dialect.wrap,
    marked: !dialect.plain,
    afterFirstLine,
  });
  if (decorated) warn('unplaced-text', line);
  else if (!sure || !start.sure) warn('uncertain-start', line);
  if (kind === 'join' && !decorated) addLine(paragraph, line, dialect);
  else if (dialect.plain && !decorated) findings.push(findingFrom(line, dialect));
  else {
    if (sure && start.sure && !decorated && !isIndentedUnder(line, finding)) {
      warn('uncertain-start', line);
    }
    finding.paragraphs.push(draftFrom(line, dialect));
  }
}

function findingFrom(line: PrintedLine, dialect: Dialect, text?: string): DraftFinding {
  return { paragraphs: [draftFrom(line, dialect, text)], indent: line.indent, inList: false };
}

/** A bullet of another sign, or deeper in, after a colon: an item of a list inside the finding. */
function isInner(
  start: Extract<Start, { kind: 'start' }>,
  line: PrintedLine,
  finding: DraftFinding,
  above: PrintedLine,
  dialect: Dialect,
): boolean {
  if (start.sign === '' || !(finding.inList || above.text.endsWith(':'))) return false;
  return !dialect.signs.has(start.sign) || line.indent >= finding.indent + 2;
}

/** Markdown indents the second paragraph of a bullet under its first. */
function isIndentedUnder(line: PrintedLine, finding: DraftFinding): boolean {
  return line.indent >= finding.indent + 2;
}
