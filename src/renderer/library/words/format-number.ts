const GROUPS = new Intl.NumberFormat('en-GB');

/** "3,412". */
export function formatNumber(value: number): string {
  return GROUPS.format(value);
}
