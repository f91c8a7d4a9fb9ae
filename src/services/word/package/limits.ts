import { refuseUnsafe } from './refusal';

/*
 * What a Word file may be before any of it is inflated. No report comes near these figures; a file
 * made to exhaust the machine is beyond them.
 */
const MEGABYTE = 1024 * 1024;

export const MAX_PARTS = 2000;
const MAX_PART_BYTES = 20 * MEGABYTE;
const MAX_TOTAL_BYTES = 50 * MEGABYTE;
const MAX_RATIO = 200;
export const MAX_PARAGRAPHS = 20_000;
export const MAX_DEPTH = 256;

/** Small parts of a few repeated words compress well without being a danger. */
const RATIO_FROM_BYTES = MEGABYTE;

/** What a zip's directory says of a part. */
export interface PartSize {
  readonly name: string;
  readonly compressed: number;
  readonly inflated: number;
}

/** Refuses a package by its directory alone: too many parts, too large, names that lead elsewhere. */
export function checkParts(parts: readonly PartSize[]): void {
  let total = 0;
  const names = new Set<string>();
  for (const part of parts) {
    checkName(part.name);
    if (names.has(part.name.toLowerCase())) refuseUnsafe(`the part ${part.name} is there twice`);
    names.add(part.name.toLowerCase());
    checkSize(part);
    total += part.inflated;
    if (total > MAX_TOTAL_BYTES) refuseUnsafe('the parts are too large together');
  }
}

function checkSize({ name, compressed, inflated }: PartSize): void {
  if (inflated > MAX_PART_BYTES) refuseUnsafe(`the part ${name} is too large`);
  if (inflated > RATIO_FROM_BYTES && inflated > compressed * MAX_RATIO) {
    refuseUnsafe(`the part ${name} is compressed more than ${MAX_RATIO} times`);
  }
}

function checkName(name: string): void {
  const leadsElsewhere =
    /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').some((step) => step === '..');
  if (name === '' || leadsElsewhere) refuseUnsafe('the name of a part is not allowed');
}
