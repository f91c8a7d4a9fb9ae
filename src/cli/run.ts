import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shortened } from '../core/shortened';
import { done, usage, type Context, type Outcome } from './command';
import { COMMANDS } from './commands';
import { commandHelp, generalHelp } from './help';
import { nearest } from './nearest';
import { parseArguments } from './parse-arguments';
import { words } from './words';

/** Runs the command line `args` (without Node and the program) and gives what came of it. */
export async function run(args: readonly string[], context: Context): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === undefined) return usage(words('wrong.noCommand'));
  if (isHelp(name)) return help(rest);
  if (name === '--version') return rest.length > 0 ? tooMany(rest[0]) : showVersion(context);
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) return unknown(name);
  if (asksForHelp(rest)) return done(commandHelp(command));
  const given = parseArguments(command, rest);
  return given.ok ? command.run(given.value, context) : usage(given.failure);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

/** Anything after `--` is a name, not a question. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function help([name, ...rest]: readonly string[]): Outcome {
  if (name === undefined) return done(generalHelp(COMMANDS));
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) return unknown(name);
  return rest.length > 0 ? tooMany(rest[0]) : done(commandHelp(command));
}

function tooMany(word = ''): Outcome {
  return usage(words('wrong.tooMany', { name: shortened(word) }));
}

function unknown(typed: string): Outcome {
  const name = shortened(typed);
  if (name.startsWith('-')) return usage(words('wrong.optionFirst', { name }));
  const like = nearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  return usage(words(like ? 'wrong.commandLike' : 'wrong.command', { name, like: like ?? '' }));
}

function showVersion({ appFolder }: Context): Outcome {
  const text = readFileSync(path.join(appFolder, 'package.json'), 'utf8');
  const { version: value } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  if (typeof value !== 'string') throw new Error('package.json has no version');
  return done(`${value}\n`);
}
