import type { Command } from './command';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { listCommand } from './commands/list';
import { newCommand } from './commands/new';
import { textCommand } from './commands/text';
import { validateCommand } from './commands/validate';

/** Every command, in the order in which the help names them. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  importCommand,
  textCommand,
  exportCommand,
  validateCommand,
  listCommand,
];
