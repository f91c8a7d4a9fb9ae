import type { Command } from './command';
import { words } from './words';

/** What `arolwg --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const summaries = commands.map(({ name }) => {
    return `  ${name.padEnd(10)}${words(`command.${name}.summary`)}`;
  });
  return linesOf([
    words('about'),
    '',
    words('commands'),
    ...summaries,
    '',
    words('options'),
    ...(['help', 'version'] as const).map((name) => `  ${words(`option.${name}`)}`),
    '',
    words('more'),
  ]);
}

/** What `arolwg COMMAND --help` prints. */
export function commandHelp({ name, options }: Command): string {
  return linesOf([
    words(`command.${name}.summary`),
    words('usage', { usage: words(`command.${name}.usage`) }),
    '',
    words('options'),
    ...[...options, 'help' as const].map((option) => `  ${words(`option.${option}`)}`),
  ]);
}

function linesOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
