import { findHeadings } from '../headings/find-headings';
import { readParagraphNumber } from '../sections/paragraph-number';
import { readBullet } from './bullets';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/** The lines of a text that have words, and the marks that stood alone on lines between them. */
export interface LoneRows {
  readonly words: readonly PrintedLine[];
  /** The marks of each row, by the place of the line of words behind it. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  /** Those of the marks that could be prose elsewhere, but are bullets in this text. */
  readonly signs: ReadonlySet<string>;
}

/** So often a dash or a letter is alone on a line only where it is a bullet. */
const OFTEN = 4;

/**
 * Parts bullets and paragraph numbers that are all of their lines from the other lines; the one behind
 * each has the widest gap around it.
 */
export function loneRowsIn(lines: readonly PrintedLine[]): LoneRows {
  const signs = signsAlone(lines);
  const answers = lines.some(isParagraphNumber) ? firstAnswer(lines) : 0;
  const lone = new Map<number, Gap>();
  const rows = new Map<number, string[]>();
  lines.forEach((line, i) => {
    const isNumber = i < answers && isParagraphNumber(line);
    const mark = isNumber ? line.text : loneBullet(line, signs);
    if (mark === undefined) return;
    const place = i - lone.size;
    const row = rows.get(place);
    if (row) row.push(mark);
    else rows.set(place, [mark]);
    lone.set(i, 'none');
  });
  return { words: withoutLines(lines, lone), rows, signs };
}

/** The signs that are no certain bullets but are alone on many lines of this text. */
function signsAlone(lines: readonly PrintedLine[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    const bullet = readBullet(text);
    if (!bullet || bullet.certain || bullet.rest !== '') continue;
    times.set(bullet.sign, (times.get(bullet.sign) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([sign, often]) => (often >= OFTEN ? [sign] : [])));
}

function loneBullet({ text }: PrintedLine, signs: ReadonlySet<string>): string | undefined {
  const bullet = readBullet(text);
  if (bullet?.rest !== '') return undefined;
  return bullet.certain || signs.has(bullet.sign) ? bullet.sign : undefined;
}

/** Whether "1.2." is all that a line says; "1.0." is the number of a section. */
function isParagraphNumber({ text }: PrintedLine): boolean {
  const number = readParagraphNumber(text);
  return number?.rest === '' && number.paragraph > 0;
}

/** The place of the first question's heading: paragraphs have numbers in the sections before it only. */
function firstAnswer(lines: readonly PrintedLine[]): number {
  return findHeadings(lines).find(({ heading }) => heading.kind === 'question')?.from ?? 0;
}
