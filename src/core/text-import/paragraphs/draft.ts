import type { Dialect } from '../evidence/dialect';
import { withoutHashes } from '../headings/bare';
import { isBetweenFigures, isWithinWord } from '../lines/line-hyphen';
import type { PrintedLine } from '../lines/printed-line';
import { SOFT_HYPHEN } from '../lines/tidy';

/** One line of a paragraph that is being put together. */
export interface Piece {
  readonly text: string;
  readonly line: PrintedLine;
  /** It begins a new line within the paragraph. */
  readonly onNewLine: boolean;
}

/** A paragraph as its lines; never empty. */
export type Draft = Piece[];

/** A paragraph that begins with `line`, its words given where a mark or number was taken off. */
export function draftFrom(line: PrintedLine, dialect: Dialect, text = line.text): Draft {
  return [{ text: dialect.markdown ? withoutHashes(text) : text, line, onNewLine: false }];
}

/** Adds `line` to the paragraph: on a new line where the one before says so. */
export function addLine(
  draft: Draft,
  line: PrintedLine,
  dialect: Dialect,
  onNewLine = false,
): void {
  const above = lastLine(draft);
  const broken = above !== undefined && breaksLine(above, line, dialect);
  const text = dialect.markdown ? withoutHashes(line.text) : line.text;
  draft.push({ text, line, onNewLine: onNewLine || broken });
}

/** Whether the source says that `line` is a new line of the same paragraph as `above`. */
export function breaksLine(
  above: PrintedLine,
  line: PrintedLine,
  { hardBreaks }: Dialect,
): boolean {
  return hardBreaks && above.breakAfter && line.gap === 'none';
}

/** The last line of a paragraph, as printed. */
export function lastLine(draft: Draft): PrintedLine | undefined {
  return draft.at(-1)?.line;
}

/** The words of a paragraph in one string, new lines in it as `\n`. */
export function draftText(draft: Draft): string {
  const parts: string[] = [];
  for (const { text, onNewLine } of draft) {
    const last = parts.pop();
    if (last === undefined) parts.push(text);
    else parts.push(...(onNewLine ? [last, '\n', text] : joined(last, text)));
  }
  return withoutSoftHyphen(parts.join(''));
}

/**
 * Two lines of one sentence joined. A hyphen at a line's end may belong to the word ("multi-agency")
 * and stays, without a space after it; a soft hyphen stood there only for the line.
 */
function joined(before: string, after: string): readonly string[] {
  if (before.endsWith(SOFT_HYPHEN)) return [withoutSoftHyphen(before), after];
  const hyphened = isWithinWord(before, after) || isBetweenFigures(before, after);
  return hyphened || before === '' ? [before, after] : [before, ' ', after];
}

function withoutSoftHyphen(text: string): string {
  return text.endsWith(SOFT_HYPHEN) ? text.slice(0, -1) : text;
}
