/** `text` as it counts when fixed words are compared: spaces folded, in one case, in NFC. */
export function foldWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
