import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A hash of the names and contents of files and folders; a missing one counts as such.
 * @param {string} base
 * @param {readonly string[]} inputs relative to base
 * @returns {string}
 */
export function fingerprint(base, inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesOf(base, input))) {
    const content = fs.readFileSync(path.join(base, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} base
 * @param {string} input
 * @returns {string[]}
 */
function filesOf(base, input) {
  const status = fs.statSync(path.join(base, input), { throwIfNoEntry: false });
  if (!status) return [];
  if (!status.isDirectory()) return [input];
  const names = fs.readdirSync(path.join(base, input)).sort();
  return names.flatMap((name) => filesOf(base, path.join(input, name)));
}
