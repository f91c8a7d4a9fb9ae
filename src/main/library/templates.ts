import type { TemplateSummary } from '../../core/api';
import { LANGUAGES } from '../../core/rich-text/inline';
import type { Template } from '../../core/template/template';
import { loadTemplates } from '../../services/templates/load-templates';

/** Gives the templates of a folder, read when they are first asked for. */
export function templatesIn(folder: string): () => Promise<readonly Template[]> {
  let loading: Promise<readonly Template[]> | undefined;
  return async () => {
    loading ??= load(folder);
    try {
      return await loading;
    } catch (error) {
      // A person who corrects a template need not start the app again.
      loading = undefined;
      throw error;
    }
  };
}

/** What a window needs to know of a template. */
export function summaryOf({ id, name, wording }: Template): TemplateSummary {
  return { id, name, languages: LANGUAGES.filter((language) => wording[language] !== undefined) };
}

async function load(folder: string): Promise<readonly Template[]> {
  const loaded = await loadTemplates(folder);
  if (loaded.ok) return loaded.value;
  const { fileName, line, field, message } = loaded.failure;
  throw new Error(`${fileName}, line ${line}: ${field} ${message}`);
}
