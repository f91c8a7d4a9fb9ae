import { root } from '../paths.mjs';

/**
 * The command line that runs the built app.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function electronArguments(env = process.env) {
  return [...switches(env), root];
}

/** @param {NodeJS.ProcessEnv} env */
function switches(env) {
  if (process.platform !== 'linux') return [];
  // Chromium refuses to start its sandbox as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Older releases look for X alone unless told otherwise.
  const onWayland = env.WAYLAND_DISPLAY && !env.DISPLAY ? ['--ozone-platform-hint=auto'] : [];
  return [...asRoot, ...onWayland];
}
