import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from '../say.mjs';

const SETUID_OF_ROOT = 0o4755;

/** Kernel settings that keep ordinary users from making the namespaces of Chromium's sandbox. */
const restrictions = [
  { setting: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', value: '1' },
  { setting: '/proc/sys/kernel/unprivileged_userns_clone', value: '0' },
];

/**
 * Stops where Electron could not start its sandbox, as on Ubuntu from 23.10, and says what allows
 * it: the helper that comes with Electron has to belong to root.
 * @param {string} executable Electron's
 */
export function checkSandbox(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const helper = path.join(path.dirname(executable), 'chrome-sandbox');
  if (!restrictions.some(isInForce) || isReady(helper)) return;
  throw new SetupError(
    'Electron: this system lets no ordinary user start a sandbox. Allow it with this line, then try again:\n' +
      `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

/** @param {{ setting: string, value: string }} restriction */
function isInForce({ setting, value }) {
  return fs.existsSync(setting) && fs.readFileSync(setting, 'utf8').trim() === value;
}

/** @param {string} helper */
function isReady(helper) {
  const status = fs.statSync(helper, { throwIfNoEntry: false });
  return status?.uid === 0 && (status.mode & 0o7777) === SETUID_OF_ROOT;
}
