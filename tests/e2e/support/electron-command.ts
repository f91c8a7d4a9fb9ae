import { execFileSync } from 'node:child_process';
import path from 'node:path';

export interface ElectronCommand {
  readonly executable: string;
  readonly args: readonly string[];
}

/**
 * How set-up would run the built app. Asked of set-up as a program, because Playwright compiles
 * what a test imports to CommonJS, and set-up is written in ES modules that run as they are.
 */
export function electronCommand(): ElectronCommand {
  asked ??= ask();
  return asked;
}

let asked: ElectronCommand | undefined;

function ask(): ElectronCommand {
  const script = path.join(__dirname, '../../../scripts/electron-command.mjs');
  const answer: unknown = JSON.parse(
    execFileSync(process.execPath, [script], { encoding: 'utf8' }),
  );
  if (isCommand(answer)) return answer;
  throw new Error('There is no Electron yet: run "npm run setup".');
}

function isCommand(answer: unknown): answer is ElectronCommand {
  const { executable, args } = answer as Partial<Record<keyof ElectronCommand, unknown>>;
  return typeof executable === 'string' && Array.isArray(args);
}
