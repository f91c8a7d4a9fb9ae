/** `rows` as lines whose columns stand below each other; those in `numbers` stand to the right. */
export function textTable(
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const columns = rows[0]?.map((_, i) => i) ?? [];
  const widths = columns.map((i) => Math.max(...rows.map((row) => lengthOf(row[i] ?? ''))));
  const cell = (row: readonly string[], i: number): string => {
    const text = shown(row[i] ?? '');
    const space = ' '.repeat((widths[i] ?? 0) - lengthOf(text));
    return numbers.includes(i) ? space + text : text + space;
  };
  return rows
    .map(
      (row) =>
        `${columns
          .map((i) => cell(row, i))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** A name of a file may hold what a terminal would obey. */
function shown(text: string): string {
  return text.replace(/\p{Cc}/gu, '?');
}

/** How many places a text takes: `ŵ` takes one, however it is composed. */
function lengthOf(text: string): number {
  return Array.from(text.normalize('NFC')).length;
}
