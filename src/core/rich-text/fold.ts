/** `text` without accents and capitals, to find and sort by: "Ynys Môn" becomes "ynys mon". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
