const MOST = 60;

/** What someone typed, so that a sentence can quote it and still be read. */
export function shortened(typed: string): string {
  const characters = Array.from(typed.slice(0, 2 * MOST));
  return characters.length > MOST ? `${characters.slice(0, MOST - 1).join('')}…` : typed;
}
