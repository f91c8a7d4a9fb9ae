import fs from 'node:fs';

/**
 * @param {string} file
 * @returns {unknown} what the file holds; throws where there is no such file or it is damaged
 */
export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/**
 * @param {string} file
 * @returns {unknown} null where there is no such file or it is damaged
 */
export function readJsonIfSound(file) {
  try {
    return readJson(file);
  } catch {
    return null;
  }
}
