import path from 'node:path';
import { fail, succeed, type Result } from '../core/result';
import type { Given } from './command';
import { words } from './words';

/** The file that `--out` names, or what is wrong with it: its end says what it is to be. */
export function outPath(given: Given, extension: string): Result<string, string> {
  const out = given.text('out') ?? '';
  return path.extname(out).toLowerCase() === extension
    ? succeed(out)
    : fail(words('wrong.extension', { path: out, extension }));
}
