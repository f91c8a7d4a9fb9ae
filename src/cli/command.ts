import type { NewId } from '../core/report/new-ids';
import type { Instant, ReportId } from '../core/report/report';

/** What came of a command: its words for standard output and, unless it was done, the reason. */
export type Outcome =
  | { readonly kind: 'done'; readonly output: string }
  | { readonly kind: 'refused'; readonly output: string; readonly reason: string }
  | { readonly kind: 'usage'; readonly reason: string };

/** Done: exit code 0, with `output` on standard output. */
export function done(output: string): Outcome {
  return { kind: 'done', output };
}

/** Not done, or problems found: exit code 1. `output` is what there is to say all the same. */
export function refused(reason: string, output = ''): Outcome {
  return { kind: 'refused', reason, output };
}

/** Called wrongly: exit code 2. */
export function usage(reason: string): Outcome {
  return { kind: 'usage', reason };
}

/** Every option of every command: those that take a text, and those that do not. */
export const OPTIONS = {
  authority: 'text',
  month: 'text',
  template: 'text',
  language: 'text',
  out: 'text',
  final: 'flag',
  unsigned: 'flag',
  force: 'flag',
  json: 'flag',
} as const;

export type OptionName = keyof typeof OPTIONS;
export type TextOption = {
  [Name in OptionName]: (typeof OPTIONS)[Name] extends 'text' ? Name : never;
}[OptionName];
export type FlagOption = Exclude<OptionName, TextOption>;

export type CommandName = 'new' | 'import' | 'text' | 'export' | 'validate' | 'list';

/** What was given to a command. */
export interface Given {
  /** The file or folder that the command is about; empty where it takes none. */
  readonly operand: string;
  text(name: TextOption): string | undefined;
  flag(name: FlagOption): boolean;
}

/** What commands need from outside. */
export interface Context {
  /** Where the app lies, with its `templates`. */
  readonly appFolder: string;
  readonly now: () => Instant;
  readonly newReportId: () => ReportId;
  readonly newId: NewId;
}

export interface Command {
  readonly name: CommandName;
  /** Whether it is about a file or folder. */
  readonly hasOperand: boolean;
  readonly options: readonly OptionName[];
  /** Those of `options` that it cannot do without. */
  readonly required: readonly TextOption[];
  run(given: Given, context: Context): Promise<Outcome>;
}
