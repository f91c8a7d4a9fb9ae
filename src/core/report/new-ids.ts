import type { NodeId } from './document';

/** Makes an id that no other part of the report has. */
export type NewId = () => NodeId;

/** Ids name Word bookmarks, which ignore case and take 40 characters at most: hence this shape. */
export function isNodeId(value: string): boolean {
  return /^[a-z0-9]{6,24}$/.test(value);
}

/** Whether `value` is a UUID in lower case, as reports are named. */
export function isReportId(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);
}

/** Ids of twelve letters and digits (62 bits) from a source of random numbers in [0, 1). */
export function randomIds(random: () => number): NewId {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return () =>
    Array.from({ length: 12 }, () => letters.charAt(Math.floor(random() * letters.length))).join(
      '',
    );
}
