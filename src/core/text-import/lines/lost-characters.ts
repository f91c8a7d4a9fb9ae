import type { Warn } from '../warnings';
import type { PrintedLine } from './printed-line';

/**
 * Tells of each line that held a character no report can hold. Fonts of some PDFs make one of letters that
 * are printed as one sign, such as "fi".
 */
export function warnOfLost(lines: readonly PrintedLine[], warn: Warn): void {
  for (const line of lines) if (line.lost) warn('lost-character', line);
}
