import { boundaryBetween } from '../evidence/boundary';
import type { Dialect } from '../evidence/dialect';
import { startsWithCapital } from '../evidence/text-shape';
import { isDecorated } from '../headings/bare';
import { isLetterSign, readBullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import { addLine, breaksLine, draftFrom, lastLine, type Draft } from '../paragraphs/draft';
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
  const item = finding && above && innerItem(line, above, finding, dialect);
  if (item !== undefined) {
    finding?.paragraphs.push(draftFrom(line, dialect, item));
    if (finding) finding.inList = true;
  } else if (start.kind === 'start') {
    if (!start.sure) warn('uncertain-start', line);
    findings.push(findingFrom(line, dialect, start.text));
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
  if (breaksLine(above, line, dialect)) {
    addLine(paragraph, line, dialect);
    return;
  }
  const decorated = isDecorated(line);
  const afterFirstLine = finding.paragraphs.length === 1 && paragraph.length === 1;
  const { kind, sure } = boundaryBetween({
    above,
    below: line,
    dialect,
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

/**
 * The words of an item of a list inside a finding: after a colon, or after such an item, a bullet of
 * another sign than findings have, or one deeper in.
 */
function innerItem(
  line: PrintedLine,
  above: PrintedLine,
  { inList, indent }: DraftFinding,
  { signs }: Dialect,
): string | undefined {
  const bullet = readBullet(line.text);
  if (!bullet || !(inList || above.text.endsWith(':'))) return undefined;
  if (signs.has(bullet.sign)) return line.indent >= indent + 2 ? bullet.rest : undefined;
  return isLetterSign(bullet.sign) && !startsWithCapital(bullet.rest) ? undefined : bullet.rest;
}

/** Markdown indents the second paragraph of a bullet under its first. */
function isIndentedUnder(line: PrintedLine, finding: DraftFinding): boolean {
  return line.indent >= finding.indent + 2;
}
