import type { Warn } from '../warnings';
import type { PrintedLine } from './printed-line';

/*
 * What UTF-8 becomes that some program took for Windows-1252: quotation marks, dashes and dots, the
 * circumflexes of Welsh and the commonest accents. No word of English or Welsh has such a pair.
 */
const GARBLED = /â€[˜™œ“”¦]|Ã[¢ª®´»©¨¯]|Å[µ·´¶]/;

/** Tells of the first line whose letters were garbled before they came here; they are kept. */
export function warnOfGarbled(lines: readonly PrintedLine[], warn: Warn): void {
  const first = lines.find(({ text }) => GARBLED.test(text));
  if (first) warn('garbled-letters', first);
}
