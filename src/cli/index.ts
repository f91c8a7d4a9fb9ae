import { randomInt, randomUUID } from 'node:crypto';
import { randomIds } from '../core/report/new-ids';
import { APP_FOLDER } from './app-folder';
import type { Context, Outcome } from './command';
import { run } from './run';

const EXIT_CODES: Readonly<Record<Outcome['kind'], number>> = { done: 0, refused: 1, usage: 2 };

const context: Context = {
  appFolder: APP_FOLDER,
  now: () => new Date().toISOString(),
  newReportId: randomUUID,
  newId: randomIds(() => randomInt(2 ** 40) / 2 ** 40),
};

/** Prints what came of a command. The process ends by itself when all is written. */
function answer(outcome: Outcome): void {
  process.exitCode = EXIT_CODES[outcome.kind];
  if (outcome.kind !== 'usage') process.stdout.write(outcome.output);
  if (outcome.kind !== 'done') process.stderr.write(`arolwg: ${oneLine(outcome.reason)}\n`);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

// Whoever reads may stop early, as `head` does: that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void run(process.argv.slice(2), context).then(answer);
