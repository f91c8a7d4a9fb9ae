import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { START_PAGE } from '../pages/page-file';
import { SURFACE } from './surface';
import { LEAST_SIZE, openingFor, type WindowPlace } from './window-place';

export interface WindowChoice {
  /** The preload script. */
  readonly preload: string;
  /** The picture file that stands for Arolwg in task bars. */
  readonly icon: string;
  /** Where the window was last. */
  readonly place: WindowPlace | null;
  /** Hears where the window is whenever it was moved, sized or closed. */
  readonly keepPlace: (place: WindowPlace) => void;
}

/** Opens the window on the library and shows it once it has something to show. */
export function openWindow({ preload, icon, place, keepPlace }: WindowChoice): BrowserWindow {
  const window = new BrowserWindow({
    ...openingFor(place, usableScreens()),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: 'Arolwg',
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? SURFACE.dark : SURFACE.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  // The window's title comes through the contract, not from the page.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (place?.maximised) window.maximize();
    window.show();
  });
  tellPlace(window, keepPlace);
  void window.loadURL(START_PAGE);
  return window;
}

/** Brings the window to the front, as a second start of the app asks for. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function tellPlace(window: BrowserWindow, keepPlace: (place: WindowPlace) => void): void {
  const tell = (): void => {
    keepPlace({ bounds: window.getNormalBounds(), maximised: window.isMaximized() });
  };
  window.on('resize', tell);
  window.on('move', tell);
  window.on('close', tell);
}

function usableScreens(): readonly Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}
