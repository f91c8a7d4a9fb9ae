import { firstFindings, isMost, mostFrequent, sidesAmong, type Side } from '../evidence/side-lines';
import { endsSentence, endsStatement, startsWithCapital } from '../evidence/text-shape';
import { bareWords } from '../headings/bare';
import { findHeadings } from '../headings/find-headings';
import { readHeading } from '../headings/read-heading';
import type { Warn } from '../warnings';
import { CERTAIN_SIGN, readBullet } from './bullets';
import type { PrintedLine } from './printed-line';

/** A bullet behind a space, or right behind a sentence. */
const BEFORE = '(?: |(?<=[.?!…]["\'’”)]{0,2}))';
const AT_CERTAIN = new RegExp(`${BEFORE}(?=${CERTAIN_SIGN})`, 'gu');
/** A sign of up to three characters, or a letter that converters make of a bullet, before a capital. */
const OTHER_SIGN = '[^\\p{L}\\p{N}\\s"\'“”‘’«([£€$&#|\\\\]{1,3}|[oOüvqln]';
const AT_OTHER = new RegExp(`${BEFORE}(?=(?:${OTHER_SIGN}) ["'“‘]?\\p{Lu})`, 'gu');
const FIRST_SIGN = new RegExp(`^(?:${OTHER_SIGN})(?= )`, 'u');
/** These also stand between names, and in lists to tick. */
const PARTS_NAMES = /^[·∙✓✔□]/u;

/**
 * Breaks lines at bullets that a converter ran into the text before: "… leavers. • The authority". Where
 * no sentence ends before one, a line that begins with a bullet is broken too. That a person is asked of,
 * and of any other such bullet below the first side heading: above it they part towns and addresses.
 * A sign that is no bullet everywhere, such as a dash, is one where findings begin with it and a sentence
 * ends before it; unless most sides are such lines, a person is asked of it too.
 */
export function brokenAtBullets(lines: readonly PrintedLine[], warn: Warn): readonly PrintedLine[] {
  const headings = findHeadings(lines);
  const begin = headings.find(({ heading }) => heading.kind === 'side')?.from ?? 0;
  const readOwn = ownReader(sidesAmong(lines, headings));
  return lines.flatMap((line, i) => {
    const broken = brokenLine(line, AT_CERTAIN, readCertain, i >= begin, warn);
    if (!readOwn || i < begin) return broken;
    return broken.flatMap((part) => brokenLine(part, AT_OTHER, readOwn, true, warn));
  });
}

/** Whether a bullet within a line begins a paragraph of its own. */
type PieceKind = 'bullet' | 'perhaps' | 'words';
/** Reads a piece of a line, which begins with a sign, from it and what stands before it. */
type ReadPiece = (before: string, piece: string) => PieceKind;

function readCertain(before: string, piece: string): PieceKind {
  const rest = readBullet(piece)?.rest ?? '';
  // One at the end of its line is for the next.
  if (rest === '') return endsStatement(before) ? 'bullet' : 'words';
  if (!startsWithCapital(rest)) return 'words';
  const isEnded = endsSentence(before) || readHeading(bareWords(before)) !== undefined;
  if (isEnded) return 'bullet';
  return PARTS_NAMES.test(piece) ? 'words' : 'perhaps';
}

/** Reads the sign that most sides begin with, if that is no certain one. */
function ownReader(sides: readonly Side[]): ReadPiece | undefined {
  const signOf = ({ text }: PrintedLine): string | undefined => FIRST_SIGN.exec(text)?.[0];
  const firsts = firstFindings(sides, signOf);
  const own = mostFrequent(firsts.flatMap(({ line }) => signOf(line) ?? []));
  if (own === undefined || readBullet(own)?.certain) return undefined;
  if (!isMost(firsts, ({ line }) => signOf(line) === own)) return undefined;
  const isRun = ({ text }: PrintedLine): boolean =>
    [...text.matchAll(AT_OTHER)].some(({ 0: { length }, index }) =>
      text.slice(index + length).startsWith(`${own} `),
    );
  const areUsual =
    sides.filter((side) => side.some(({ line }) => isRun(line))).length * 2 > sides.length;
  return (before, piece) => {
    if (!piece.startsWith(`${own} `) || !endsStatement(before)) return 'words';
    return areUsual ? 'bullet' : 'perhaps';
  };
}

function brokenLine(
  line: PrintedLine,
  at: RegExp,
  read: ReadPiece,
  isAnswer: boolean,
  warn: Warn,
): readonly PrintedLine[] {
  const cuts = [...line.text.matchAll(at)].filter(({ index }) => index > 0);
  if (cuts.length === 0) return [line];
  const ends = [...cuts.map(({ index }) => index), line.text.length];
  const begins = [0, ...cuts.map(({ 0: space, index }) => index + space.length)];
  const isList = readBullet(line.text) !== undefined;
  const starts = begins.filter((begin, i) => {
    if (i === 0) return true;
    const piece = line.text.slice(begin, ends[i]);
    const kind = read(line.text.slice(begins[i - 1], ends[i - 1]), piece);
    if (kind === 'perhaps' && (isList || isAnswer))
      warn('uncertain-start', { ...line, text: piece });
    return kind === 'bullet' || (kind === 'perhaps' && isList);
  });
  return starts.map((start, i) => ({
    ...line,
    text: line.text.slice(start, starts[i + 1]).trimEnd(),
    gap: i === 0 ? line.gap : 'none',
  }));
}
