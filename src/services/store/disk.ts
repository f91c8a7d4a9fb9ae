import fs from 'node:fs/promises';

/**
 * What the store asks of a disk. It is passed in, so that a test can let any one step fail as a
 * full, unplugged or locked disk would.
 */
export type Disk = Pick<
  typeof fs,
  | 'access'
  | 'link'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
  | 'unlink'
>;

/** The real disk. */
export const nodeDisk: Disk = fs;
