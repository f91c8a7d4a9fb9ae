import { spawn } from 'node:child_process';
import { hasDisplay } from '../setup/display.mjs';

/**
 * Does something with displays that no one sees, ended afterwards, or with the user's own where there
 * is one: windows on one display share its focus and its clipboard, so each can have one of its own.
 * @template Result
 * @param {number} count how many are wanted at most
 * @param {(displays: readonly string[]) => Promise<Result>} work given the names of the displays; none
 *   stands for the one that the environment has already
 * @returns {Promise<Result>}
 */
export async function withDisplays(count, work) {
  if (hasDisplay()) return work([]);
  const started = await Promise.allSettled(Array.from({ length: count }, startServer));
  const servers = started.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  try {
    const failed = started.find((start) => start.status === 'rejected');
    if (failed) throw failed.reason;
    return await work(servers.map(({ display }) => display));
  } finally {
    for (const { server } of servers) server.kill();
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
