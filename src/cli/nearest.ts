/** The one of `names` that `typed` was probably meant to be, undefined where none is near. */
export function nearest<Name extends string>(
  typed: string,
  names: readonly Name[],
): Name | undefined {
  const most = Math.max(1, Math.floor(typed.length / 3));
  return names
    .map((name) => ({ name, distance: distanceBetween(typed.toLowerCase(), name) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)[0]?.name;
}

/** How many letters must be put in, taken out or changed, or swapped with the next, to make `a` `b`. */
function distanceBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped));
    }
  }
  return at(a.length, b.length);
}
