import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** As deep in the project as `out/cli`, so that the command finds its templates. */
const PLACE = join(ROOT, '.cache', `cli-under-test-${process.pid}`);

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let program: Promise<string> | undefined;

/** Runs the command `arolwg`, built as for release, as a process of its own in the folder `cwd`. */
export async function arolwg(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [await builtProgram(), ...args], { cwd });
  child.stdin.end();
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  if (/\{\{\w+\}\}/.test(stdout + stderr))
    throw new Error(`Words lack a value: ${stdout}${stderr}`);
  return { code, stdout, stderr };
}

/** The command's program, built once for each file of tests. */
export function builtProgram(): Promise<string> {
  program ??= buildProgram();
  return program;
}

afterAll(() => {
  rmSync(PLACE, { recursive: true, force: true });
});

async function buildProgram(): Promise<string> {
  await build({
    configFile: join(ROOT, 'cli.vite.config.mts'),
    logLevel: 'error',
    build: { outDir: PLACE },
  });
  return join(PLACE, 'index.js');
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
