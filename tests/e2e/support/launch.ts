import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronCommand } from './electron-command';
import { displayOfWorker } from './test-displays';

const HOLD = path.join(__dirname, 'hold-until-attached.cjs');

export interface LaunchOptions {
  /** Folder of the app's own data; a fresh one, removed at the end, where none is given. */
  readonly userData?: string;
  /** Folder of the reports; a fresh one, removed at the end, where none is given. */
  readonly reportsFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Further arguments, such as a report to open. */
  readonly args?: readonly string[];
}

export interface Launched {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly userData: string;
  readonly reportsFolder: string;
  /** Ends the app and removes the folders that were made for it. */
  readonly close: () => Promise<void>;
}

/** Starts the built app in the Electron that set-up has found, and waits for its first window. */
export async function launchArolwg(options: LaunchOptions = {}): Promise<Launched> {
  const made = await mkdtemp(path.join(os.tmpdir(), 'arolwg-e2e-'));
  const userData = options.userData ?? path.join(made, 'user-data');
  const reportsFolder = options.reportsFolder ?? path.join(made, 'reports');
  const { executable, args } = electronCommand();
  const app = await _electron.launch({
    executablePath: executable,
    args: ['-r', HOLD, `--user-data-dir=${userData}`, ...args, ...(options.args ?? [])],
    env: environment({ AROLWG_REPORTS: reportsFolder, ...options.env }),
  });
  const close = async () => {
    await app.close();
    await rm(made, { recursive: true, force: true });
  };
  return { app, window: await app.firstWindow(), userData, reportsFolder, close };
}

/** Waits until the app has ended. */
export function ended({ app }: Pick<Launched, 'app'>): Promise<void> {
  return new Promise((resolve) => app.once('close', () => resolve()));
}

/** The environment of the tests and `more`, for a program with a window; Playwright adds nothing to it. */
export function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(inherited), ...displayOfWorker(), ...more };
}
