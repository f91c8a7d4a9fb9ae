import fs from 'node:fs';
import path from 'node:path';

/**
 * The bytes of all files in a folder that another program may be changing at the same time; none where
 * there is no such folder.
 * @param {string} folder
 * @returns {number}
 */
export function folderSize(folder) {
  if (!fs.existsSync(folder)) return 0;
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}
