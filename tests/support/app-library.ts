import { join } from 'node:path';
import type { ArolwgEvent } from '../../src/core/api';
import { reportCalls } from '../../src/main/calls/reports';
import { importNotesIn, type ImportNotes } from '../../src/main/library/import-notes';
import { openLibrary, type Library } from '../../src/main/library/library';
import { templatesIn } from '../../src/main/library/templates';
import type { Paths } from '../../src/main/paths';
import { openSettings, type SettingsFile } from '../../src/main/settings/settings-file';

/** The part of the app behind its library, on real folders and without a window. */
export interface AppLibrary {
  readonly paths: Paths;
  readonly settings: SettingsFile;
  readonly library: Library;
  readonly importNotes: ImportNotes;
  readonly calls: ReturnType<typeof reportCalls>;
  /** What the window was told. */
  readonly events: readonly ArolwgEvent[];
}

/** Starts that part as a start of the app would, with the app's data under `folder`. */
export async function startLibrary(
  folder: string,
  told: Partial<Pick<Paths, 'toldReports' | 'seeds' | 'templates'>> = {},
): Promise<AppLibrary> {
  const paths: Paths = {
    pages: join(folder, 'pages'),
    preload: join(folder, 'preload.js'),
    worker: join(folder, 'worker.js'),
    icon: join(folder, 'arolwg.png'),
    templates: 'templates',
    seeds: 'seeds',
    settings: join(folder, 'settings.json'),
    importNotes: join(folder, 'import-notes'),
    toldReports: null,
    usualReports: join(folder, 'Documents', 'Arolwg'),
    documents: join(folder, 'Documents'),
    ...told,
  };
  const settings = await openSettings(paths.settings);
  const library = openLibrary(paths, settings);
  const templates = templatesIn(paths.templates);
  const events: ArolwgEvent[] = [];
  const tell = (event: ArolwgEvent): void => void events.push(event);
  const importNotes = importNotesIn(paths.importNotes);
  const calls = reportCalls({ paths, settings, library, importNotes, templates, tell });
  return { paths, settings, library, importNotes, calls, events };
}
