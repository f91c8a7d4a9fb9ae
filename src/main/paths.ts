import { app } from 'electron';
import { join, resolve } from 'node:path';

/** Where everything is that the app reads or writes. */
export interface Paths {
  /** The built pages of the window. */
  readonly pages: string;
  readonly preload: string;
  /** The program that does the slow and the risky work. */
  readonly worker: string;
  readonly icon: string;
  readonly templates: string;
  readonly seeds: string;
  readonly settings: string;
  /** The folder of what is to be looked at in imported reports. */
  readonly importNotes: string;
  /** The reports folder that the start was told to use, whatever the person chose. */
  readonly toldReports: string | null;
  /** The reports folder while nobody has chosen one. */
  readonly usualReports: string;
  readonly documents: string;
}

/** The app's paths, by where it is installed, who uses it, and the environment. */
export function findPaths(env: NodeJS.ProcessEnv): Paths {
  const documents = app.getPath('documents');
  const inApp = (...steps: readonly string[]): string => join(app.getAppPath(), ...steps);
  return {
    pages: inApp('out', 'renderer'),
    preload: inApp('out', 'preload', 'index.js'),
    worker: inApp('out', 'main', 'worker.js'),
    icon: inApp('icons', 'arolwg.png'),
    templates: inApp('templates'),
    seeds: inApp('seeds'),
    settings: join(app.getPath('userData'), 'settings.json'),
    importNotes: join(app.getPath('userData'), 'import-notes'),
    toldReports: env.AROLWG_REPORTS ? resolve(env.AROLWG_REPORTS) : null,
    usualReports: join(documents, 'Arolwg'),
    documents,
  };
}
