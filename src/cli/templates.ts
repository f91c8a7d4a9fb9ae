import path from 'node:path';
import { fail, succeed, type Result } from '../core/result';
import type { Template } from '../core/template/template';
import { nodeDisk } from '../services/store/disk';
import { onDisk } from '../services/store/disk-failure';
import { readBytes } from '../services/store/read-bytes';
import { reading } from '../services/store/report-failure';
import { loadTemplates } from '../services/templates/load-templates';
import { readTemplateBytes, type TemplateFailure } from '../services/templates/read-template';
import { failureWords } from './failure-words';
import { words } from './words';

const MAX_TEMPLATE_BYTES = 1_000_000;

/** All templates that come with the app, or in words why there are none. */
export async function allTemplates(
  appFolder: string,
): Promise<Result<readonly Template[], string>> {
  const folder = path.join(appFolder, 'templates');
  const loaded = await onDisk(folder, () => loadTemplates(folder));
  if (!loaded.ok) return fail(failureWords(loaded.failure, folder));
  return loaded.value.ok ? loaded.value : fail(brokenWords(loaded.value.failure));
}

/** The template in a file of a person's own, or in words what is wrong with it. */
export async function templateAt(file: string): Promise<Result<Template, string>> {
  const read = await readTemplateAt(file);
  if (!read.ok) return read;
  return read.value.ok ? read.value : fail(brokenWords(read.value.failure));
}

/** As `templateAt`, with what is wrong in the template as a value. */
export async function readTemplateAt(
  file: string,
): Promise<Result<Result<Template, TemplateFailure>, string>> {
  const bytes = await reading(file, () => readBytes(nodeDisk, file, MAX_TEMPLATE_BYTES));
  if (bytes.ok) return succeed(readTemplateBytes(bytes.value, path.basename(file)));
  return fail(
    bytes.failure.kind === 'file'
      ? words('template.tooLarge', { path: file })
      : failureWords(bytes.failure, file),
  );
}

/** "Line 12, wording.en.title: is not text." */
export function problemWords({ line, field, message }: TemplateFailure): string {
  return field === ''
    ? words('template.problem', { line, message })
    : words('template.problemAt', { line, field, message });
}

function brokenWords(failure: TemplateFailure): string {
  return words('template.broken', { file: failure.fileName, problem: problemWords(failure) });
}
