import { electronArguments } from './setup/electron/arguments.mjs';
import { resolveElectron } from './setup/electron/resolve.mjs';

// Prints as JSON how to run the built app, for programs that cannot import ES modules.
const executable = resolveElectron()?.executable ?? null;
process.stdout.write(JSON.stringify({ executable, args: electronArguments() }));
