import { markOf, type Dialect } from '../evidence/dialect';
import { readOwnSign } from '../evidence/possible-sign';
import { endsSentence, endsWithin, startsWithin } from '../evidence/text-shape';
import { roomAfter } from '../evidence/wrap';
import type { PrintedLine } from '../lines/printed-line';

/** Whether a line begins a finding (or a bullet of a section) by its own mark, and how certainly. */
export type Start =
  | { readonly kind: 'start'; readonly text: string; readonly sure: boolean; readonly sign: string }
  | { readonly kind: 'none'; readonly sure: boolean };

const NO: Start = { kind: 'none', sure: true };
const PERHAPS_NOT: Start = { kind: 'none', sure: false };

/** Reads the mark of `line`, which stands below `above` in the same part; a bullet or lost one. */
export function startOf(
  line: PrintedLine,
  above: PrintedLine | undefined,
  dialect: Dialect,
): Start {
  const bullet = markOf(line, dialect.signs);
  const reading = bullet && (above ? readOwnSign({ line, bullet, above }, dialect) : 'bullet');
  if (bullet && (reading === 'bullet' || reading === 'perhaps-bullet')) {
    const sure = reading === 'bullet' && (above === undefined || !endsWithin(above.text));
    return { kind: 'start', text: bullet.rest, sign: bullet.sign, sure };
  }
  if (reading === 'perhaps-words') return PERHAPS_NOT;
  return dialect.spaces === null ? NO : startBySpaces(line, above, dialect, dialect.spaces);
}

/**
 * PDF converters print one space for a lost bullet and one for the top of a page. A bullet stands
 * after an empty line; at the top of a page, where none is printed, it has both spaces.
 */
function startBySpaces(
  line: PrintedLine,
  above: PrintedLine | undefined,
  dialect: Dialect,
  spaces: number,
): Start {
  if (line.indent < spaces) return NO;
  if (startsWithin(line.text)) {
    // "e.g. the project of …" after a full stop and an empty line may be a finding of its own.
    return above && line.gap === 'blank' && endsSentence(above.text) ? PERHAPS_NOT : NO;
  }
  const start = (sure: boolean): Start => ({ kind: 'start', text: line.text, sign: '', sure });
  if (above === undefined) return start(true);
  if (endsWithin(above.text)) return NO;
  const ended = endsSentence(above.text);
  const room = roomAfter(above, line, dialect.wrap) === 'room';
  if (line.gap === 'blank') return start(ended || room);
  if (line.indent > spaces) return start(true);
  if (line.gap === 'none' && dialect.spacesAfterBlank) return ended ? PERHAPS_NOT : NO;
  return ended || room ? start(line.gap === 'none') : PERHAPS_NOT;
}
