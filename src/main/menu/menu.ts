import { app, Menu } from 'electron';
import type { MenuWords } from '../words';
import { menuTemplate, REPORT_COMMANDS, type MenuActions } from './menu-template';

/** Puts the menu bar up. Gives the function that must hear whether a report is open. */
export function showMenu(words: MenuWords, actions: MenuActions): (reportIsOpen: boolean) => void {
  const surroundings = { platform: process.platform, developing: !app.isPackaged };
  const menu = Menu.buildFromTemplate([...menuTemplate(words, actions, surroundings)]);
  Menu.setApplicationMenu(menu);
  app.setAboutPanelOptions({ applicationName: 'Arolwg', applicationVersion: app.getVersion() });
  return (reportIsOpen) => {
    for (const id of REPORT_COMMANDS) {
      const item = menu.getMenuItemById(id);
      if (item) item.enabled = reportIsOpen;
    }
  };
}
