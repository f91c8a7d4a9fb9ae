import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show] pass the output on to the terminal as it comes
 *
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 where a signal ended the program, 127 where it could not be started
 * @property {string} output both streams, as they came (empty where shown)
 */

/**
 * Runs a program to its end. Never throws: an unsuccessful end is an outcome.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd = root, env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The last lines of a program's output, for a message about its failure.
 * @param {string} output
 * @param {number} [count]
 * @returns {string}
 */
export function lastLines(output, count = 12) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * The first lines of a program's output, where the reason stands before a long explanation.
 * @param {string} output
 * @param {number} [count]
 * @returns {string}
 */
export function firstLines(output, count = 12) {
  return output.trim().split('\n').slice(0, count).join('\n');
}
