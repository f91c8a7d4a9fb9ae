import type { ElectronApplication } from '@playwright/test';

/** Lets the system's dialog for opening a file, which no test can reach, choose `path` from now on. */
export async function chooseInOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}
