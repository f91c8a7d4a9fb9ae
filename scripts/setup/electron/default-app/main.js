'use strict';
// Stands in for the default app of an official Electron release: loads the folder named on the
// command line as the application, under that application's own name and version.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('Name the folder of the application to run.\n');
  app.exit(1);
} else {
  loadApplication(path.resolve(folder));
}

function loadApplication(place) {
  const manifest = JSON.parse(fs.readFileSync(path.join(place, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion?.(manifest.version);
  app.setAppPath?.(place);
  Module._load(Module._resolveFilename(place, null, true), null, true);
}
