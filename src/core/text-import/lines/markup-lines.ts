import { endsSentence, endsWithin, startsWithin } from '../evidence/text-shape';
import type { Warn } from '../warnings';
import { warnOfNumbers } from './page-numbers';
import { withoutLines, type Gap, type PrintedLine } from './printed-line';

/**
 * Takes out the lines that are marks of a converter and no words: rulers (which underline a heading
 * or end a page), comments, pictures. Pictures, page numbers and comments with words are warned of.
 */
export function withoutMarkup(printed: readonly PrintedLine[], warn: Warn): readonly PrintedLine[] {
  const lines = printed.map(withoutTargets);
  const dropped = new Map<number, Gap>();
  const underlined = new Set<number>();
  warnOfNumbers(
    lines.filter(({ text }) => isNumberedMark(text)),
    warn,
  );
  lines.forEach((line, i) => {
    if (line.text === '') dropped.set(i, 'none');
    else if (isRuler(line.text)) {
      const underlines = line.gap === 'none' && i > 0 && !dropped.has(i - 1);
      if (underlines) underlined.add(i - 1);
      if (isWithinText(lines[i - 1], line, lines[i + 1])) warn('ruler', line, line.text);
      dropped.set(i, underlines ? 'blank' : 'page');
    } else if (isComment(line.text)) {
      if (!isMarkOfConverter(line.text)) warn('comment', line, line.text);
      dropped.set(i, /page/i.test(line.text) ? 'page' : 'none');
    } else if (isPicture(line.text)) {
      warn('picture', line, line.text);
      dropped.set(i, 'none');
    }
  });
  const marked = lines.map((line, i) => (underlined.has(i) ? { ...line, underlined: true } : line));
  return withoutLines(marked, dropped);
}

/** What converters put where a link leads to: an empty tag, or an empty span of pandoc's. */
const TARGET = /<(a|span)\b[^<>]{0,200}><\/\1>|\[\]\{[^{}]{0,200}\}/g;

function withoutTargets(line: PrintedLine): PrintedLine {
  const text = line.text.replace(TARGET, '').trim();
  return text === line.text ? line : { ...line, text };
}

/** Whether a ruler stands where it parts nothing: right between two lines of one paragraph. */
function isWithinText(
  above: PrintedLine | undefined,
  ruler: PrintedLine,
  below: PrintedLine | undefined,
): boolean {
  if (!above || ruler.gap !== 'none' || below?.gap !== 'none') return false;
  return endsSentence(above.text) || endsWithin(above.text) || startsWithin(below.text);
}

/** Three or more of one sign and nothing else: `-----`, `=====`, `* * *`, `{7}----------`. */
function isRuler(text: string): boolean {
  const signs = text.replace(/[ |:]/g, '').replace(/^\{\d{1,4}\}/, '');
  const [first = ''] = signs;
  return signs.length >= 3 && '-=_*~–—'.includes(first) && signs === first.repeat(signs.length);
}

/** Converters may take the bullet of a picture, or of a comment, for one of a list. */
function withoutDash(text: string): string {
  return text.replace(/^[-*+] (?=!\[|<!--)/, '');
}

function isComment(line: string): boolean {
  const text = withoutDash(line);
  return text.startsWith('<!--') && text.indexOf('-->') === text.length - 3;
}

/** What converters write about a page or a picture, which is nothing of the report's. */
function isMarkOfConverter(text: string): boolean {
  return /^(?:|image|picture|page ?(?:break|end|start|\d{1,4}(?: of \d{1,4})?)?)$/i.test(
    withoutDash(text).slice(4, -3).trim(),
  );
}

/** `{12}-----` or a comment that says "Page 12". */
function isNumberedMark(text: string): boolean {
  if (isRuler(text)) return text.startsWith('{');
  return isComment(text) && isMarkOfConverter(text) && /\d/.test(text);
}

function isPicture(text: string): boolean {
  return /^!\[[^[\]]{0,300}\]\([^()]{0,600}\)$/.test(withoutDash(text));
}
