import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { nodeDisk } from '../../src/services/store/disk';
import { withLock } from '../../src/services/store/with-lock';

type WithLock = typeof withLock;

/** The lock as another process has it, which has the modules of its own. */
export async function lockOfAnother(): Promise<WithLock> {
  vi.resetModules();
  return (await import('../../src/services/store/with-lock')).withLock;
}

/** The path of the lock of the file at `path`, found by taking it. */
export async function lockOf(path: string): Promise<string> {
  const folder = join(path, '..');
  const isLock = (name: string): boolean => name.endsWith('.lock');
  return withLock(nodeDisk, path, async () =>
    join(folder, (await readdir(folder)).find(isLock) ?? ''),
  );
}

/** Lets seconds pass like hundredths for whoever waits, until mocks are restored. */
export function hurryTheClock(): void {
  const now = performance.now.bind(performance);
  const begun = now();
  vi.spyOn(performance, 'now').mockImplementation(() => begun + (now() - begun) * 20);
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
