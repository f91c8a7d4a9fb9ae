import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import type { Template } from '../../core/template/template';
import { readTemplateBytes, type TemplateFailure } from './read-template';

/**
 * Reads every template (`*.json` but the schema) of a folder, by name. One that is wrong fails the
 * whole, with the file, line and field, because a report must not be started from half a set.
 */
export async function loadTemplates(
  folder: string,
): Promise<Result<readonly Template[], TemplateFailure>> {
  const names = (await readdir(folder)).filter(isTemplateFile).sort();
  const templates: Template[] = [];
  for (const name of names) {
    const read = readTemplateBytes(await readFile(join(folder, name)), name);
    if (!read.ok) return read;
    const same = templates.find(({ id }) => id === read.value.id);
    if (same) {
      return fail({ fileName: name, line: 1, field: 'id', message: 'is that of another template' });
    }
    templates.push(read.value);
  }
  return succeed(templates);
}

function isTemplateFile(name: string): boolean {
  return name.endsWith('.json') && !name.endsWith('.schema.json');
}
