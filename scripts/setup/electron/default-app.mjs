import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packAsar } from './asar.mjs';

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), 'default-app');

/**
 * Writes our default app into an unpacked runtime, or does nothing where it is there already.
 * @param {string} runtime folder of the runtime
 */
export function writeDefaultApp(runtime) {
  const place = path.join(runtime, 'resources', 'default_app.asar');
  const wanted = packAsar({
    'package.json': fs.readFileSync(path.join(source, 'package.json')),
    'main.js': fs.readFileSync(path.join(source, 'main.js')),
  });
  if (fs.existsSync(place) && fs.readFileSync(place).equals(wanted)) return;
  const unfinished = `${place}.${process.pid}`;
  fs.writeFileSync(unfinished, wanted);
  fs.renameSync(unfinished, place);
}
