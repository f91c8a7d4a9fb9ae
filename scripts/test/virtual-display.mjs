import { spawn } from 'node:child_process';
import { hasDisplay } from '../setup/display.mjs';

/**
 * Does something with a display: the user's own, else one that no one sees, ended afterwards.
 * @template Result
 * @param {(env: NodeJS.ProcessEnv) => Promise<Result>} work given the environment that names the display
 * @returns {Promise<Result>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work(process.env);
  const { server, display } = await startServer();
  try {
    return await work({ ...process.env, DISPLAY: display });
  } finally {
    server.kill();
  }
}

/**
 * Starts Xvfb, which chooses a free display number and writes it to file descriptor 3.
 * @returns {Promise<{ server: import("node:child_process").ChildProcess, display: string }>}
 */
function startServer() {
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let errors = '';
  server.stderr?.on('data', (/** @type {Buffer} */ chunk) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`Xvfb did not start: ${errors.trim()}`)));
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) =>
      resolve({ server, display: `:${chunk.toString().trim()}` }),
    );
  });
}
