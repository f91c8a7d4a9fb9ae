import { readFile } from 'node:fs/promises';
import { nodeDisk } from '../../services/store/disk';
import { replaceDurably } from '../../services/store/write-durably';
import { parseSettings, type Settings } from './settings';

/** So long after a change the settings are written, so that scrolling writes them once. */
const DELAY_MS = 500;

export interface SettingsFile {
  readonly current: () => Settings;
  readonly change: (update: (settings: Settings) => Settings) => void;
  /** Whether a change is not yet on the disk. */
  readonly isPending: () => boolean;
  /** Ends when every change so far is on the disk, or cannot be. */
  readonly flush: () => Promise<void>;
}

/**
 * The settings in the file at `path`; none where it cannot be read. They are comfort only: that they
 * cannot be read or written neither stops the start nor interrupts anyone.
 */
export async function openSettings(path: string): Promise<SettingsFile> {
  let settings = parseSettings(await readFile(path, 'utf8').catch(() => ''));
  let written = settings;
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const captured = settings;
    writing = writing.then(async () => {
      await store(path, captured);
      written = captured;
    });
  };

  return {
    current: () => settings,
    change: (update) => {
      settings = update(settings);
      timer ??= setTimeout(write, DELAY_MS);
    },
    isPending: () => written !== settings,
    flush: async () => {
      if (timer !== undefined) write();
      await writing;
    },
  };
}

/** There is nothing to do about settings that cannot be written: the next change tries again. */
async function store(path: string, settings: Settings): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(settings, null, 2)}\n`);
  await replaceDurably(nodeDisk, path, bytes).catch(() => undefined);
}
