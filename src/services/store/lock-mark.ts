import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { isSystemError } from './disk-failure';

/** Machine, process, and what tells this start of it from an earlier one of the same number. */
const THIS_PROCESS = [hostname(), process.pid, randomUUID(), ''].join('\n');

let marks = 0;

/** What a lock says of its holder. No two are alike: one that is taken again is seen to be another. */
export function newMark(): string {
  marks += 1;
  return `${THIS_PROCESS}${marks}`;
}

/** Whether a lock with that mark was put there by this very process. */
export function isOfThisProcess(mark: string): boolean {
  return mark.startsWith(THIS_PROCESS);
}

/** Whether the holder was a process of this machine that has ended. */
export function isOfTheDead(mark: string): boolean {
  const [machine, pid] = mark.split('\n');
  if (machine !== hostname() || !/^[1-9]\d*$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return isSystemError(error, 'ESRCH');
  }
}
