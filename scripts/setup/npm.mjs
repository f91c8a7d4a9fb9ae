import path from 'node:path';
import { run } from './run.mjs';

/**
 * How to call the npm that started us, so that no second npm with other settings is picked up.
 * @param {NodeJS.ProcessEnv} env
 * @returns {[command: string, ...args: string[]]}
 */
export function npmCommand(env = process.env) {
  const started = env.npm_execpath;
  if (started && path.basename(started) === 'npm-cli.js') return [process.execPath, started];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * Runs npm with the user's own settings.
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function npm(args, options) {
  const [command, ...first] = npmCommand();
  return run(command, [...first, ...args], options);
}
