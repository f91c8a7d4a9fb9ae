import { root } from '../paths.mjs';

/**
 * The command line that runs the built app. Chromium refuses to start its sandbox as root, so only
 * root goes without.
 * @param {readonly string[]} [forTheApp] further arguments, such as a report to open
 * @returns {string[]}
 */
export function electronArguments(forTheApp = []) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [...(isRoot ? ['--no-sandbox'] : []), root, ...forTheApp];
}
