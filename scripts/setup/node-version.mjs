import { SetupError } from './say.mjs';

const OLDEST = /** @type {const} */ ([20, 19]);

/** Stops where Node is too old, before something fails without a reason that a person understands. */
export function checkNodeVersion() {
  if (isNewEnough(process.versions.node)) return;
  throw new SetupError(
    `Arolwg needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}. See https://nodejs.org/`,
  );
}

/**
 * @param {string} version such as 20.19.4
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
