import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder for the test that runs, with a space and an accent in its name. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'arolwg tŷ ')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
