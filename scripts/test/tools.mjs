import path from 'node:path';
import { root } from '../setup/paths.mjs';
import { readJson } from '../setup/read-json.mjs';
import { run } from '../setup/run.mjs';

/** The packages that the tools come from, where they are not called the same. */
const packages = /** @type {Record<string, string>} */ ({
  tsc: 'typescript',
  depcruise: 'dependency-cruiser',
  playwright: '@playwright/test',
});

/**
 * Runs a tool of node_modules with this very Node.
 * @param {string} name its command
 * @param {readonly string[]} args
 * @param {import('../setup/run.mjs').RunOptions} [options]
 */
export function tool(name, args, options) {
  return run(process.execPath, [scriptOf(name), ...args], options);
}

/** @param {string} name */
function scriptOf(name) {
  const folder = path.join(root, 'node_modules', packages[name] ?? name);
  const manifest = readJson(path.join(folder, 'package.json'));
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (manifest);
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`${folder} has no command ${name}`);
  return path.join(folder, script);
}
