import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type ElectronApplication } from '@playwright/test';
import { ended, launchArolwg, type Launched } from './support/launch';

const WORDS = 'Written just before the window was closed.';

let arolwg: Launched;

test.beforeEach(async () => {
  arolwg = await launchArolwg();
});

test.afterEach(async () => {
  await letTheWindowGo();
  await arolwg.close();
});

/** Opens the first report, writes in its first finding, and gives the report's file. */
async function writeInAReport(): Promise<string> {
  const { window, reportsFolder } = arolwg;
  const row = window.locator('[data-row]').first();
  const id = String(await row.getAttribute('data-row'));
  await row.dblclick();
  await window.locator('.ProseMirror .finding p').first().click();
  await window.keyboard.press('End');
  return path.join(reportsFolder, `${id}.arolwg`);
}

/** Asks the first window to close, as its close button does. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

/** Answers the question about unsaved changes with its first (0) or second (1) button. */
async function answerQuestion(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = (...asked: readonly unknown[]) => {
      Reflect.set(globalThis, 'asked', asked.at(-1));
      return Promise.resolve({ response: button, checkboxChecked: false });
    };
  }, response);
}

async function letTheWindowGo(): Promise<void> {
  await answerQuestion(arolwg.app, 1).catch(() => undefined);
}

test('what was written last is saved when the window is closed', async () => {
  const file = await writeInAReport();
  await arolwg.window.keyboard.insertText(` ${WORDS}`);
  const end = ended(arolwg);
  await closeWindow(arolwg.app);
  await end;
  expect(await readFile(file, 'utf8')).toContain(WORDS);
});

test('text that cannot be saved is not let go without a question', async () => {
  const { app, window } = arolwg;
  const file = await writeInAReport();
  await rm(file);
  await writeFile(file, 'damaged');
  await window.keyboard.insertText(` ${WORDS}`);
  await answerQuestion(app, 0);
  await closeWindow(app);
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown))
    .toMatchObject({
      message: 'The last changes could not be saved.',
      buttons: ['Go back to the report', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
    });
  await expect(window.getByText(WORDS)).toBeVisible();
  expect(await readFile(file, 'utf8')).toBe('damaged');
  await answerQuestion(app, 1);
  const end = ended(arolwg);
  await closeWindow(app);
  await end;
});

test('a window that stopped working comes back with the report and all that was saved', async () => {
  const { app, window } = arolwg;
  await writeInAReport();
  await window.keyboard.insertText(` ${WORDS}`);
  await expect(window.getByRole('button', { name: /^Saved \d\d:\d\d$/ })).toBeVisible();
  await answerQuestion(app, 0);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown))
    .toMatchObject({ message: 'The window stopped working.', defaultId: 0 });
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          "document.querySelector('.ProseMirror')?.textContent ?? ''",
        ),
      ),
    )
    .toContain(WORDS);
});
