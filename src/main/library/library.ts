import { randomUUID } from 'node:crypto';
import type { DiskFailure } from '../../core/api';
import type { Result } from '../../core/result';
import { makeReportsFolder, openStore } from '../../services/store/open-store';
import type { ReportStore } from '../../services/store/report-store';
import type { Paths } from '../paths';
import type { SettingsFile } from '../settings/settings-file';
import { giveSamples } from './first-run';

type Opened = Result<ReportStore, DiskFailure>;

/** The reports folder that is in use. */
export interface Library {
  readonly folder: () => string;
  /** The folder's store; a folder that could not be opened is tried again. */
  readonly store: () => Promise<Opened>;
  /** Uses another folder from now on, if it can be opened. */
  readonly use: (folder: string) => Promise<Opened>;
}

/** The library in the folder that the start names, or else the person chose, or else the usual one. */
export function openLibrary(paths: Paths, settings: SettingsFile): Library {
  let folder = paths.toldReports ?? settings.current().reportsFolder ?? paths.usualReports;
  let opening: Promise<Opened> | undefined;

  const open = async (): Promise<Opened> => {
    const isNew = !settings.current().knownFolders.includes(folder);
    // A folder that was there before is not made anew: on an unplugged drive that would look as if
    // every report were gone.
    if (isNew || folder === paths.toldReports) {
      const made = await makeReportsFolder(folder);
      if (!made.ok) return made;
    }
    const opened = await openAt(folder);
    if (opened.ok && isNew) {
      await giveSamples(opened.value, paths.seeds);
      rememberFolder(settings, folder);
    }
    return opened;
  };

  const store = async (): Promise<Opened> => {
    const current = (opening ??= open());
    const opened = await current;
    if (!opened.ok && opening === current) opening = undefined;
    return opened;
  };

  const use = async (chosen: string): Promise<Opened> => {
    const opened = await openAt(chosen);
    if (!opened.ok) return opened;
    folder = chosen;
    opening = Promise.resolve(opened);
    rememberFolder(settings, folder);
    settings.change((now) => ({ ...now, reportsFolder: chosen }));
    return opened;
  };

  return { folder: () => folder, store, use };
}

function openAt(folder: string): Promise<Opened> {
  return openStore(folder, { now: () => new Date().toISOString(), newReportId: randomUUID });
}

function rememberFolder(settings: SettingsFile, folder: string): void {
  settings.change((now) => ({
    ...now,
    knownFolders: [...now.knownFolders.filter((known) => known !== folder), folder],
  }));
}
