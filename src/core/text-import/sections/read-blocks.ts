import { boundaryBetween, type Boundary } from '../evidence/boundary';
import { markOf, type Dialect } from '../evidence/dialect';
import { orderOf, readLabel } from '../evidence/finding-labels';
import { readListSign, readOwnSign } from '../evidence/possible-sign';
import { endsSentence, endsWithin, startsWithCapital, startsWithin } from '../evidence/text-shape';
import { roomAfter, type Room } from '../evidence/wrap';
import { startOf } from '../findings/starts';
import { readBullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import {
  addLine,
  breaksLine,
  draftFrom,
  draftText,
  lastLine,
  type Draft,
} from '../paragraphs/draft';
import type { Warn } from '../warnings';
import { canBeginParagraph, readParagraphNumber, type PrintedNumber } from './paragraph-number';

/** A paragraph or bullet of a section; a numbered one with the number as printed. */
export interface DraftBlock {
  readonly kind: 'numbered' | 'plain' | 'bullet';
  readonly number?: PrintedNumber;
  readonly draft: Draft;
}

/** The paragraphs and bullets that the lines of a section hold, every line in one of them. */
export function readBlocks(
  lines: readonly PrintedLine[],
  dialect: Dialect,
  warn: Warn,
): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let number: PrintedNumber | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const begun =
      numberedBlock(line, last, number, dialect) ??
      labelledItem(line, last, dialect) ??
      blockBegunBy(line, last, dialect, warn);
    if (begun) blocks.push(begun);
    else continueBlock(line, blocks, dialect, warn);
    number = begun?.number ?? number;
  }
  warnOfHeadings(blocks, warn);
  return withUnmarkedLists(blocks);
}

/** A line in capitals may be a heading that no such report has. */
function warnOfHeadings(blocks: readonly DraftBlock[], warn: Warn): void {
  for (const { kind, draft } of blocks) {
    const line = draft.length === 1 ? lastLine(draft) : undefined;
    if (kind === 'plain' && line && isInCapitals(line.text)) warn('unplaced-text', line);
  }
}

const LONGEST_HEADING = 80;

function isInCapitals(text: string): boolean {
  if (text.length > LONGEST_HEADING || endsSentence(text)) return false;
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * The items of a list that lost its bullets still follow a colon and end in semicolons; those of one that
 * counts have lost nothing.
 */
function withUnmarkedLists(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const result: DraftBlock[] = [];
  for (const block of blocks) {
    const above = result.at(-1);
    const end = above && lastLine(above.draft)?.text;
    const first = end?.endsWith(':') && lastLine(block.draft)?.text.endsWith(';');
    const next = above?.kind === 'bullet' && end?.endsWith(';');
    const labelled = readLabel(block.draft[0]?.line.text ?? '') !== undefined;
    const listed = block.kind === 'plain' && !labelled && (first === true || next === true);
    result.push(listed ? { ...block, kind: 'bullet' } : block);
  }
  return result;
}

function numberedBlock(
  line: PrintedLine,
  last: DraftBlock | undefined,
  before: PrintedNumber | undefined,
  dialect: Dialect,
): DraftBlock | undefined {
  const number = readParagraphNumber(line.text);
  if (!number || !canBeginParagraph(number)) return undefined;
  const above = last && lastLine(last.draft);
  if (above && !isAtParagraph(line, above, dialect) && !isNext(number, before, above))
    return undefined;
  return { kind: 'numbered', number, draft: draftFrom(line, dialect, number.rest) };
}

/** After a sentence, a gap or a bullet; a number in the middle of a sentence counts things. */
function isAtParagraph(line: PrintedLine, above: PrintedLine, { signs }: Dialect): boolean {
  return line.gap !== 'none' || endsSentence(above.text) || markOf(line, signs) !== undefined;
}

/** The very number that must come next begins a paragraph though the one above lacks its full stop. */
function isNext(
  { section, paragraph, rest }: PrintedNumber,
  before: PrintedNumber | undefined,
  above: PrintedLine,
): boolean {
  const follows = before?.section === section && before.paragraph + 1 === paragraph;
  return follows && startsWithCapital(rest) && !endsWithin(above.text);
}

/** An item of a list that counts, "a) …" or "1. …", keeps its label: it is a paragraph of its own. */
function labelledItem(
  line: PrintedLine,
  last: DraftBlock | undefined,
  dialect: Dialect,
): DraftBlock | undefined {
  const label = readLabel(line.text);
  const first = last?.draft[0]?.line;
  const above = last && lastLine(last.draft);
  if (!label || !first || !above) return undefined;
  const before = readLabel(first.text);
  const isFirst = label.counts.includes(1) && above.text.endsWith(':');
  const isNext = before?.look === label.look && orderOf(label, before) === 'next';
  if (!isFirst && !(isNext && !endsWithin(above.text))) return undefined;
  return { kind: 'plain', draft: draftFrom(line, dialect) };
}

function blockBegunBy(
  line: PrintedLine,
  last: DraftBlock | undefined,
  dialect: Dialect,
  warn: Warn,
): DraftBlock | undefined {
  const above = last && lastLine(last.draft);
  const inList = last !== undefined && isInList(last);
  const start = startOf(line, above, dialect);
  if (start.kind === 'start' && (start.sign !== '' || inList)) {
    if (!start.sure) warn('uncertain-start', line);
    return { kind: 'bullet', draft: draftFrom(line, dialect, start.text) };
  }
  if (above && inList && isUnmarkedItem(line, above)) {
    return { kind: 'bullet', draft: draftFrom(line, dialect) };
  }
  if (!last) return { kind: 'plain', draft: draftFrom(line, dialect) };
  return listItem(line, last, inList, dialect, warn);
}

/** A line whose sign is no mark of this text's findings may be an item where a list stands. */
function listItem(
  line: PrintedLine,
  last: DraftBlock,
  inList: boolean,
  dialect: Dialect,
  warn: Warn,
): DraftBlock | undefined {
  const bullet = readBullet(line.text);
  const above = lastLine(last.draft);
  const own = bullet !== undefined && dialect.signs.has(bullet.sign);
  if (!bullet || !above || !(inList || own)) return undefined;
  const signed = { line, bullet, above };
  const item = last.kind === 'bullet' ? last.draft[0]?.line : undefined;
  const reading = own ? readOwnSign(signed, dialect) : readListSign(signed, item, dialect);
  if (reading.startsWith('perhaps')) warn('uncertain-start', line);
  if (reading === 'words' || reading === 'perhaps-words') return undefined;
  return { kind: 'bullet', draft: draftFrom(line, dialect, bullet.rest) };
}

/** Whether bullets may follow `block`: it is one, or it ends in a colon. */
function isInList(block: DraftBlock): boolean {
  return block.kind === 'bullet' || lastLine(block.draft)?.text.endsWith(':') === true;
}

/** An item without a bullet that stands on one line, right after the colon or the item before. */
function isUnmarkedItem(line: PrintedLine, above: PrintedLine): boolean {
  if (!startsWithCapital(line.text)) return false;
  return above.text.endsWith(';') || (above.text.endsWith(':') && line.text.endsWith(';'));
}

function continueBlock(
  line: PrintedLine,
  blocks: DraftBlock[],
  dialect: Dialect,
  warn: Warn,
): void {
  const last = blocks.at(-1);
  const above = last && lastLine(last.draft);
  if (!last || !above) return;
  const { kind, sure } = boundaryInSection(above, line, last, dialect);
  if (!sure) warn('uncertain-start', line);
  if (kind === 'break') blocks.push({ kind: 'plain', draft: draftFrom(line, dialect) });
  else addLine(last.draft, line, dialect, beginsNewLine(above, line, last));
}

/** "… in respect of:" and a capital on the next line: a line of its own in the same paragraph. */
function beginsNewLine(above: PrintedLine, line: PrintedLine, { kind }: DraftBlock): boolean {
  return kind !== 'bullet' && above.text.endsWith(':') && !startsWithin(line.text);
}

/** Words of a sentence that leads in to the questions. */
const LEADS_IN = /\bquestions?\b|[cg]westiwn/i;

/** A lead-in is one sentence, of two lines at the most. */
function isAfterLeadIn({ kind, draft }: DraftBlock, room: Room): boolean {
  if (kind !== 'plain' || draft.length > 2) return false;
  return LEADS_IN.test(draftText(draft)) || (draft.length === 1 && room === 'tight');
}

/** Whether all lines of a numbered paragraph but its first are set in, and `line` is not. */
function isSetOut({ indent, gap }: PrintedLine, { kind, draft }: DraftBlock): boolean {
  const hung = draft.slice(1);
  return (
    kind === 'numbered' &&
    gap !== 'page' &&
    hung.length > 0 &&
    hung.every(({ line }) => line.indent > indent)
  );
}

/** What a list without the section's number begins a paragraph with: "4. Findings …". */
const COUNT = /^\d{1,2}[.)] \p{Lu}/u;

/**
 * As between any lines, but for four things that sections of these reports do: a colon does not end
 * a paragraph for the line right after it; a sentence about "the questions" leads in to them, is no
 * part of a numbered paragraph and stands alone; at the top of a page a paragraph may begin; so may one by a count.
 */
function boundaryInSection(
  above: PrintedLine,
  line: PrintedLine,
  last: DraftBlock,
  dialect: Dialect,
): Boundary {
  if ((line.gap === 'none' && above.text.endsWith(':')) || breaksLine(above, line, dialect)) {
    return { kind: 'join', sure: true };
  }
  const ended = endsSentence(above.text) && !startsWithin(line.text);
  const counts = line.gap === 'blank' && COUNT.test(line.text) && !endsWithin(above.text);
  if (counts) return { kind: 'break', sure: ended };
  const room = roomAfter(above, line, dialect.wrap);
  const leadsIn = LEADS_IN.test(line.text) && (room !== 'full' || endsSentence(line.text));
  const isBegun = room === 'room' || leadsIn || isAfterLeadIn(last, room) || isSetOut(line, last);
  if (ended && isBegun) return { kind: 'break', sure: true };
  const { kind, sure } = boundaryBetween({
    above,
    below: line,
    dialect,
    // In a text that marks nothing an unmarked list may follow a colon.
    marked: last.kind !== 'plain' && !(dialect.plain && above.text.endsWith(':')),
    afterFirstLine: last.draft.length === 1,
  });
  const atGap = kind === 'break' && ended && line.gap === 'blank';
  const topOfPage = kind === 'join' && ended && dialect.spaces !== null && line.indent > 0;
  return { kind, sure: atGap || (sure && !topOfPage) };
}
