import { setUp } from './setup/index.mjs';
import { say, sayWhyStopped } from './setup/say.mjs';

// npm run setup [-- --retry]: set-up alone; --retry tries the official Electron download again.
try {
  await setUp('start', { retry: process.argv.includes('--retry') });
  say('Set-up is done: npm start opens the window.');
} catch (error) {
  sayWhyStopped(error);
  process.exitCode = 1;
}
