import { isDecorated } from '../headings/bare';
import type { PlacedHeading } from '../headings/find-headings';
import { isLetterSign, isMarkdownSign, readBullet, type Bullet } from '../lines/bullets';
import type { PrintedLine } from '../lines/printed-line';
import { firstFindings, mostFrequent, sidesAmong } from './side-lines';
import { signHabitsOf, type SignHabits } from './sign-habits';
import { continuesSentence, endsSentence, startsWithCapital, startsWithin } from './text-shape';
import { roomAfter, showsWithin, wrapOf, type Wrap } from './wrap';

/** How a text marks what: read from the lines whose part is known, those under the side headings. */
export interface Dialect {
  /** The signs that first findings begin with. */
  readonly signs: ReadonlySet<string>;
  /** The columns that first findings with a sign begin at. */
  readonly indents: ReadonlySet<number>;
  /** How many spaces begin a finding, where spaces stand for the lost bullet. */
  readonly spaces: number | null;
  /** Those spaces stand after an empty line; without one they begin a page. */
  readonly spacesAfterBlank: boolean;
  /** Findings have no mark at all: paragraphs are findings. */
  readonly plain: boolean;
  /** Headings are marked as markdown marks them: it is markdown and no text with dashes. */
  readonly decorated: boolean;
  /** Asterisks, underscores and backslashes are marks. */
  readonly markdown: boolean;
  /** Two spaces at the end of a line mean a new line. */
  readonly hardBreaks: boolean;
  /** No empty line stands inside a sentence, as far as small letters show. */
  readonly blanksEnd: boolean;
  /** Empty lines stand between paragraphs: a line right below another goes on with its paragraph. */
  readonly blanksPart: boolean;
  readonly wrap: Wrap;
  readonly habits: SignHabits;
}

/** Reads the dialect of `lines`, whose headings are `headings`. */
export function dialectOf(
  lines: readonly PrintedLine[],
  headings: readonly PlacedHeading[],
): Dialect {
  const starts = firstFindings(
    sidesAmong(lines, headings),
    (line) => readBullet(line.text)?.sign,
  ).map(({ line }) => line);
  const signs = signsOf(starts);
  const unmarked = starts.filter((line) => !markOf(line, signs));
  const spaces = unmarked.length * 2 > starts.length ? spacesOf(unmarked, lines) : null;
  const decorated = headings.some(({ line }) => isDecorated(line));
  const markdown = decorated || [...signs].some((sign) => isMarkdownSign(sign));
  const wrap = wrapOf(lines);
  return {
    signs,
    indents: new Set(starts.filter((line) => markOf(line, signs)).map(({ indent }) => indent)),
    spaces,
    spacesAfterBlank: spaces !== null && standAfterBlank(lines, headings, spaces),
    plain: unmarked.length * 2 > starts.length && spaces === null,
    decorated,
    markdown,
    hardBreaks: markdown && breaksAreRare(lines),
    blanksEnd: !lines.some((line) => line.gap === 'blank' && showsWithin(line)),
    blanksPart: blanksPart([lines], wrap),
    wrap,
    habits: signHabitsOf(lines, placesOf(headings), signs),
  };
}

/** The dialect as it shows in some `parts` of the text: how these break lines and paragraphs. */
export function dialectWithin(
  parts: readonly (readonly PrintedLine[])[],
  dialect: Dialect,
): Dialect {
  const wrap = wrapOf(parts.flat(), dialect.wrap);
  return { ...dialect, wrap, blanksPart: blanksPart(parts, wrap) };
}

/** The places of the lines that `headings` stand on. */
function placesOf(headings: readonly PlacedHeading[]): ReadonlySet<number> {
  return new Set(headings.flatMap(({ from, to }) => [from, to - 1]));
}

/** The bullet of a line: a certain one, or one of the dialect's signs. */
export function markOf(line: PrintedLine, signs: ReadonlySet<string>): Bullet | undefined {
  const bullet = readBullet(line.text);
  return bullet && (bullet.certain || signs.has(bullet.sign)) ? bullet : undefined;
}

/**
 * The signs that findings begin with. Where most findings have none, what stands before a number or a
 * small letter is a word of its own: "§ 20 of the Act", "– as one of them said – ". So is a letter that
 * many of them go on from in a small letter, though most begin with it: "O ran iechyd, …".
 */
function signsOf(starts: readonly PrintedLine[]): ReadonlySet<string> {
  const bullets = starts.flatMap((line) => readBullet(line.text) ?? []);
  const areUsual = bullets.length * 2 > starts.length;
  const isSign = ({ sign }: Bullet): boolean => {
    const same = bullets.filter((bullet) => bullet.sign === sign);
    const goOn = same.filter(({ rest }) => continuesSentence(rest)).length;
    const areMost = same.length * 2 > starts.length;
    if (isLetterSign(sign)) return areMost && goOn * 4 <= same.length;
    if (areMost) return true;
    return areUsual || same.every(({ certain, rest }) => certain || startsWithCapital(rest));
  };
  return new Set(bullets.filter(isSign).map(({ sign }) => sign));
}

/** The usual indent of `starts`, where lines that continue a sentence usually have less. */
function spacesOf(starts: readonly PrintedLine[], lines: readonly PrintedLine[]): number | null {
  const usual = mostFrequent(starts.map(({ indent }) => indent)) ?? 0;
  const within = lines.filter((line) => startsWithin(line.text)).map(({ indent }) => indent);
  return usual > 0 && (mostFrequent(within) ?? 0) < usual ? usual : null;
}

/** Whether most indented capitals stand after an empty line; those right after a heading say nothing. */
function standAfterBlank(
  lines: readonly PrintedLine[],
  headings: readonly PlacedHeading[],
  spaces: number,
): boolean {
  const afterHeading = new Set(headings.flatMap(({ from, to }) => [from, to]));
  const indented = lines.filter(
    (line, i) => line.indent === spaces && !afterHeading.has(i) && !startsWithin(line.text),
  );
  return indented.filter(({ gap }) => gap !== 'none').length * 2 >= indented.length;
}

/** Whether paragraphs end before empty lines more often than at lines that stop short above another. */
function blanksPart(parts: readonly (readonly PrintedLine[])[], wrap: Wrap): boolean {
  const ends = parts.flatMap((lines) =>
    lines.flatMap((below, i) => {
      const above = lines[i - 1];
      const parted = above && endsSentence(above.text) && startsWithCapital(below.text);
      return parted ? [{ above, below }] : [];
    }),
  );
  const blank = ends.filter(({ below }) => below.gap === 'blank').length;
  const short = ends.filter(
    ({ above, below }) => below.gap === 'none' && roomAfter(above, below, wrap) === 'room',
  ).length;
  return blank > short;
}

/** PDF text ends many lines in two spaces, which then mean nothing. */
function breaksAreRare(lines: readonly PrintedLine[]): boolean {
  return lines.filter(({ breakAfter }) => breakAfter).length * 10 <= lines.length;
}
