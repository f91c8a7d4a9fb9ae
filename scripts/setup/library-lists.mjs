/**
 * One need of ours: Debian and its relatives have it in one of these packages. The names ending in
 * t64 are those of Debian 13 and Ubuntu 24.04.
 * @typedef {readonly string[]} Need
 */

/** @type {readonly Need[]} */
const electronNeeds = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
];

/** Any one of these will do to read the window. @type {Need} */
const someFont = ['fonts-liberation', 'fonts-liberation2', 'fonts-dejavu-core', 'fonts-noto-core'];

/** The tests measure pages, for which the font must be as wide as Arial. @type {readonly Need[]} */
const testNeeds = [
  ['libreoffice-writer'],
  ['poppler-utils'],
  ['fonts-liberation', 'fonts-liberation2'],
];

/** @type {readonly Need[]} */
const virtualDisplayNeeds = [['xvfb'], ['xauth']];

/**
 * What has to be on the machine.
 * @param {'start' | 'test'} purpose
 * @param {boolean} display whether there is a display
 * @returns {readonly Need[]}
 */
export function needsFor(purpose, display) {
  if (purpose === 'start') return [...electronNeeds, someFont];
  return [...electronNeeds, ...testNeeds, ...(display ? [] : virtualDisplayNeeds)];
}
