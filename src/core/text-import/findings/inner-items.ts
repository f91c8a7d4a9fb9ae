import type { Dialect } from '../evidence/dialect';
import { readListSign, type SignedLine, type SignReading } from '../evidence/possible-sign';
import { placeOf } from '../evidence/sign-habits';
import { continuesSentence, endsSentence, startsWithin } from '../evidence/text-shape';
import { isLetterSign, readBullet, type Bullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import type { DraftFinding, Place } from './draft-finding';

/** How many columns set an item of a list apart from the finding that holds it. */
const DEEPER = 2;

/** A line that stands where an item of a list inside a finding may, and its words without the sign. */
export interface InnerItem {
  readonly text: string;
  readonly reading: SignReading;
  /** What the list is that it stands in. */
  readonly list: 'sure' | 'doubtful';
}

/** The item of a list inside a finding that `line` may be; undefined where it is none. */
export function innerItem(
  line: PrintedLine,
  place: Place,
  dialect: Dialect,
): InnerItem | undefined {
  return ownItem(line, place, dialect) ?? itemBySign(line, place, dialect);
}

/** Whether a line that begins a finding may as well be an item of a list inside the one above. */
export function mayBeItem(line: PrintedLine, place: Place, dialect: Dialect): boolean {
  return isNested(line, place, dialect) || isLedIn(line, place);
}

/** The end of an item that others follow in one sentence. */
const ITEM_END = /(?:[;,]| and| or| a| ac| neu)$/u;

/** Whether a line follows a finding that begins with the same bullet and ends in a colon. */
function isLedIn(line: PrintedLine, { above, finding }: Place): boolean {
  const sign = readBullet(line.text)?.sign;
  return (
    above.text.endsWith(':') && sign !== undefined && readBullet(finding.line.text)?.sign === sign
  );
}

/**
 * An item of a list inside a finding whose items have the bullet of the findings, and stand no deeper in:
 * converters lose how lists are nested. Its words show that it is within the sentence above.
 */
function ownItem(line: PrintedLine, place: Place, dialect: Dialect): InnerItem | undefined {
  const bullet = readBullet(line.text);
  const { above, finding } = place;
  if (!bullet || !dialect.signs.has(bullet.sign)) return undefined;
  const isSmall = continuesSentence(bullet.rest);
  if (finding.firstItem === undefined) {
    const begins = isLedIn(line, place) && (isSmall || ITEM_END.test(line.text));
    return begins ? { text: bullet.rest, reading: 'bullet', list: 'sure' } : undefined;
  }
  if (!isInListOf(finding.firstItem, line)) return undefined;
  const goesOn = ITEM_END.test(above.text);
  if (!goesOn && !isSmall) return undefined;
  const isSure = goesOn && (isSmall || !/[;,]$/.test(above.text));
  return { text: bullet.rest, reading: isSure ? 'bullet' : 'perhaps-bullet', list: 'sure' };
}

/** Whether a line has the sign of the item that a list begins with, and stands no further out. */
function isInListOf(first: PrintedLine, line: PrintedLine): boolean {
  const isSame = readBullet(first.text)?.sign === readBullet(line.text)?.sign;
  return isSame && line.indent + DEEPER > first.indent;
}

/**
 * The sign of a list inside a finding: after a colon, or after an item of such a list, one of another
 * kind than findings have, or one deeper in. One that is nested is read so without a colon too, but not
 * for certain.
 */
function itemBySign(line: PrintedLine, place: Place, dialect: Dialect): InnerItem | undefined {
  const bullet = readBullet(line.text);
  if (!bullet) return undefined;
  const { above, paragraph, finding } = place;
  if (dialect.signs.has(bullet.sign) && line.indent < finding.line.indent + DEEPER)
    return undefined;
  const inList = finding.list !== 'none';
  if (standsOutside(line, bullet, finding)) return undefined;
  const expected = inList || above.text.endsWith(':') || isWithin(bullet, above, dialect);
  const nested = isNested(line, place, dialect) && isSubPoint({ line, bullet, above }, dialect);
  if (!expected && !nested) return undefined;
  const list = expected && finding.list !== 'doubtful' ? 'sure' : 'doubtful';
  const item = inList ? paragraph[0]?.line : undefined;
  const reading = readListSign({ line, bullet, above }, item, dialect);
  const doubted = list === 'doubtful' && reading === 'bullet' && (!inList || line.gap !== 'none');
  return { text: bullet.rest, reading: doubted ? 'perhaps-bullet' : reading, list };
}

/** Whether a bullet that no first finding has stands within the sentence above: "◦ lunch, and". */
function isWithin(
  { sign, rest, certain }: Bullet,
  above: PrintedLine,
  { signs }: Dialect,
): boolean {
  return certain && !signs.has(sign) && startsWithin(rest) && !endsSentence(above.text);
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
