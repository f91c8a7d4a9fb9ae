import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../core/result';
import { shortened } from '../core/shortened';
import { OPTIONS, type Command, type Given, type OptionName } from './command';
import { nearest } from './nearest';
import { words } from './words';

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** What `args` give to `command`, or what is wrong with them in words. */
export function parseArguments(command: Command, args: readonly string[]): Result<Given, string> {
  const tokens = tokensOf(command, args);
  const options = tokens.filter((token) => token.kind === 'option');
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const problem =
    firstOf(options, (option) => optionProblem(command, option)) ??
    firstOf(options, (option) => repetition(option, options)) ??
    operandProblem(command, operands) ??
    firstOf(command.required, (name) =>
      options.some((option) => option.name === name) ? undefined : missing(command, name),
    );
  if (problem !== undefined) return fail(problem);
  const values = new Map(options.map(({ name, value }) => [name, value]));
  return succeed({
    operand: operands[0] ?? '',
    text: (name) => values.get(name),
    flag: (name) => values.has(name),
  });
}

/** The arguments one by one, unknown options and missing values included. */
function tokensOf({ options }: Command, args: readonly string[]) {
  const kinds = options.map((name): [string, { type: 'string' | 'boolean' }] => [
    name,
    { type: OPTIONS[name] === 'text' ? 'string' : 'boolean' },
  ]);
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(kinds),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

function firstOf<Item>(
  items: readonly Item[],
  problem: (item: Item) => string | undefined,
): string | undefined {
  return items.map(problem).find((found) => found !== undefined);
}

function optionProblem(command: Command, option: OptionToken): string | undefined {
  const { rawName: name, value, inlineValue } = option;
  const known = command.options.find((one) => one === option.name);
  if (known === undefined) return unknownOption(command, option);
  if (OPTIONS[known] === 'flag') {
    return value === undefined ? undefined : words('wrong.value', { name });
  }
  // `--out --force` forgot the file; a file of that name can be given as `--out=--force`.
  const dashed = !inlineValue && value?.startsWith('-') === true;
  if (value && !dashed) return undefined;
  return dashed && !isOption(command, value)
    ? words('wrong.dashedValue', { name, value: shortened(value) })
    : words('wrong.noValue', { name });
}

function isOption({ options }: Command, value: string): boolean {
  const [typed = ''] = value.split('=');
  return typed === '--' || options.some((name) => `--${name}` === typed);
}

/** The last of two values would win unseen. */
function repetition(option: OptionToken, options: readonly OptionToken[]): string | undefined {
  const first = options.find(({ name }) => name === option.name);
  return first === option ? undefined : words('wrong.repeated', { name: option.rawName });
}

function unknownOption({ name: command, options }: Command, option: OptionToken): string {
  const name = shortened(option.rawName);
  if (option.name === 'help') return words('wrong.value', { name });
  if (!name.startsWith('--')) return words('wrong.shortOption', { name, command });
  const like = nearest<OptionName>(option.name, options);
  return like
    ? words('wrong.optionLike', { name, like })
    : words('wrong.option', { name, command });
}

function operandProblem(command: Command, operands: readonly string[]): string | undefined {
  const usage = words(`command.${command.name}.usage`);
  const tooMany = operands[command.hasOperand ? 1 : 0];
  if (tooMany !== undefined) return words('wrong.operands', { name: shortened(tooMany), usage });
  return command.hasOperand && !operands[0] ? words('wrong.noOperand', { usage }) : undefined;
}

function missing(command: Command, name: OptionName): string {
  return words('wrong.missing', {
    name: `--${name}`,
    usage: words(`command.${command.name}.usage`),
  });
}
