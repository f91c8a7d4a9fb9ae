import { spawn } from 'node:child_process';
import { hasDisplay } from './setup/display.mjs';
import { electronArguments } from './setup/electron/arguments.mjs';
import { resolveElectron } from './setup/electron/resolve.mjs';
import { setUp } from './setup/index.mjs';
import { root } from './setup/paths.mjs';
import { SetupError, sayWhyStopped } from './setup/say.mjs';

const noDisplay =
  'There is no display to open a window on: try "xvfb-run -a npm start", or the command line "node out/cli/index.js --help".';

// npm start: set up what is missing, then open the window.
try {
  await setUp('start');
  if (!hasDisplay()) throw new SetupError(noDisplay);
  process.exitCode = await openWindow();
} catch (error) {
  sayWhyStopped(error);
  process.exitCode = 1;
}

/** @returns {Promise<number>} the app's exit code */
function openWindow() {
  const runtime = resolveElectron();
  if (!runtime) throw new Error('set-up ended without an Electron');
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(runtime.executable, [...electronArguments(), ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
