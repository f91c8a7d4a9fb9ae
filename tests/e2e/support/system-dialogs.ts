import type { ElectronApplication } from '@playwright/test';

/** Lets the system's dialog for opening a file, which no test can reach, choose `path` from now on. */
export async function chooseInOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** As `chooseInOpenDialog` for the dialog that asks where to save a file. */
export async function chooseInSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
}
