'use strict';
// Stands in for the default app of an official Electron release: loads the folder named on the
// command line as the application, under that application's own name and version, and before it the
// module that is named after "-r", as there.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

const { folder, preload } = readArguments(process.argv.slice(1));
if (folder === undefined) {
  process.stderr.write('Name the folder of the application to run.\n');
  app.exit(1);
} else {
  if (preload !== undefined) require(path.resolve(preload));
  loadApplication(path.resolve(folder));
}

function readArguments(given) {
  const flag = given.indexOf('-r');
  const preload = flag < 0 ? undefined : given[flag + 1];
  const rest = flag < 0 ? given : [...given.slice(0, flag), ...given.slice(flag + 2)];
  return { folder: rest.find((argument) => !argument.startsWith('-')), preload };
}

function loadApplication(place) {
  const manifest = JSON.parse(fs.readFileSync(path.join(place, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion?.(manifest.version);
  app.setAppPath?.(place);
  Module._load(Module._resolveFilename(place, null, true), null, true);
}
