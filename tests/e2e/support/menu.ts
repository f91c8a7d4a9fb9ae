import type { ElectronApplication } from '@playwright/test';
import type { MenuCommand } from '../../../src/core/api';

/** Chooses a command in the window's menu, which is the system's own and out of reach of a test's mouse. */
export async function chooseInMenu(app: ElectronApplication, command: MenuCommand): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, command);
}
