import { fork, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleForNode } from '../../../support/bundle-for-node';
import { reportSaying, storeIn, valueOf } from '../../../support/store';
import { temporaryFolder } from '../../../support/temporary-folder';

const ROUNDS = 25;

const nextMessage = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
  });

/** All that is kept in a folder, in its report and its earlier copies. */
async function wordsIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  return texts.join('\n');
}

describe('Two who write in one report on a shared folder at once', () => {
  it('find the last words of each that were said to be saved', async () => {
    const source = new URL('../../../support/typing-child.ts', import.meta.url);
    const program = await bundleForNode(source, await temporaryFolder());
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = await temporaryFolder();
      const report = reportSaying('Start.');
      valueOf(await (await storeIn(folder)).create(report));
      const writers = ['Anna', 'Bryn'].map((name) => fork(program, [folder, report.id, name]));
      await Promise.all(writers.map(nextMessage));
      const saved = Promise.all(writers.map(nextMessage));
      for (const writer of writers) writer.send('go on');
      const last = await saved;
      const words = await wordsIn(folder);
      expect(last).toEqual(['Anna wrote 6.', 'Bryn wrote 6.']);
      for (const text of last) expect(words).toContain(text);
    }
  }, 60_000);
});
