import { randomInt, randomUUID } from 'node:crypto';
import { randomIds } from '../core/report/new-ids';
import { shortened } from '../core/shortened';
import { APP_FOLDER } from './app-folder';
import { refused, type Context, type Outcome } from './command';
import { run } from './run';
import { words } from './words';

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
  const output = outcome.kind === 'usage' ? '' : outcome.output;
  if (output !== '') process.stdout.write(output);
  if (outcome.kind !== 'done') process.stderr.write(`arolwg: ${oneLine(outcome.reason)}\n`);
}

/** Names and quotes from files may hold what a terminal would obey. */
function oneLine(text: string): string {
  return text.replace(/\s*\p{Cc}+\s*/gu, ' ');
}

/** A fault of ours: said in one line, with all that is known of it where that was asked for. */
function answerFault(error: unknown): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  answer(refused(words('fault', { what: shortened(what) })));
  if (process.env['AROLWG_TRACE'] && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
  }
}

process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  // Whoever reads may stop early, as `head` does: that is no failure of ours.
  if (code === 'EPIPE') return;
  answer(refused(words('output', { code })));
});
// There is nowhere left to say it.
process.stderr.on('error', () => undefined);

process.on('uncaughtException', answerFault);

run(process.argv.slice(2), context).then(answer).catch(answerFault);
