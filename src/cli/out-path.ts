import path from 'node:path';
import { fail, succeed, type Result } from '../core/result';
import type { Given } from './command';
import { words } from './words';

/** The file that `--out` names, or what is wrong with it: its end says what it is to be. */
export function outPath(given: Given, extension: string): Result<string, string> {
  const out = given.text('out') ?? '';
  const name = path.basename(out);
  // `basename` drops the slash of `f.arolwg/`, which names a folder.
  if (!out.toLowerCase().endsWith(extension)) {
    return fail(words('wrong.extension', { path: out, extension }));
  }
  return name.length > extension.length ? succeed(out) : fail(words('wrong.noName', { path: out }));
}
