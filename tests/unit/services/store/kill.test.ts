import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readReportAt } from '../../../../src/services/store/read-report-file';
import { reportWith, smallDocument } from '../../../support/build-report';
import { bundleForNode } from '../../../support/bundle-for-node';
import { temporaryFolder } from '../../../support/temporary-folder';

const { id } = reportWith(smallDocument());

interface Killed {
  /** The number of the last save that was acknowledged. */
  readonly acknowledged: number;
  /** The number that is stored, or why nothing can be read. */
  readonly stored: number | string;
}

/** Starts the program that saves without end, kills it at a random moment and looks at the file. */
async function killWhileSaving(program: string, args: readonly string[]): Promise<Killed> {
  const [, folder = ''] = args;
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  const first = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      acknowledged = Number(line);
      resolve();
    });
  });
  await first;
  await setTimeout(Math.random() * 60);
  await kill(child);
  const read = await readReportAt(join(folder, `${id}.arolwg`));
  const stored = read.ok ? read.value.template.version : JSON.stringify(read.failure);
  return { acknowledged, stored };
}

/** Kills at once, as no program can prevent, and waits until all its words were heard. */
async function kill(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

describe('Arolwg killed while it saves', () => {
  it.each([
    ['a usual report', 60, 30],
    ['a report of a megabyte', 2000, 8],
  ])(
    'keeps %s whole, and every save that it acknowledged',
    async (_, findings, kills) => {
      const [program, folder] = [await savingProgram(), await temporaryFolder()];
      let next = 1;
      for (let i = 0; i < kills; i += 1) {
        const args = ['durably', folder, String(next), String(findings)];
        const { acknowledged, stored } = await killWhileSaving(program, args);
        // The one after may be on the disk without having been acknowledged.
        expect([acknowledged, acknowledged + 1]).toContain(stored);
        next = acknowledged + 2;
      }
      const names = (await readdir(folder)).filter((name) => name.endsWith('.arolwg'));
      expect(names).toEqual([`${id}.arolwg`]);
    },
    60_000,
  );

  it('is put to a test that a plain write does not pass', async () => {
    const [program, folder] = [await savingProgram(), await temporaryFolder()];
    const outcomes: (number | string)[] = [1];
    for (let i = 0; i < 40 && outcomes.at(-1) === 1; i += 1) {
      outcomes.push((await killWhileSaving(program, ['naively', folder, '1', '2000'])).stored);
    }
    expect(outcomes.at(-1)).not.toBe(1);
  }, 60_000);
});

async function savingProgram(): Promise<string> {
  const source = new URL('../../../support/saving-child.ts', import.meta.url);
  return bundleForNode(source, await temporaryFolder());
}
