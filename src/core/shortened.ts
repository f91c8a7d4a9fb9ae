/** As long as a quotation may be in a sentence that is read at a glance, in characters. */
const MOST = 80;

/**
 * The words that a message quotes from a file, a command or a report: their beginning and an ellipsis
 * where they are long. No character is cut in two.
 */
export function shortened(words: string): string {
  // A character takes two units at most: so many hold one more than fits, whatever they are.
  const characters = Array.from(words.slice(0, 2 * (MOST + 1)));
  if (characters.length <= MOST) return words;
  return `${characters
    .slice(0, MOST - 1)
    .join('')
    .trimEnd()}…`;
}
