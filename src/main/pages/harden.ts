import { app, session, type Event, type Session, type WebContents } from 'electron';
import { START_PAGE } from './page-file';

/**
 * Keeps Chromium from calling out by itself: drafts concern vulnerable children, and no request
 * leaves the machine. Only possible before the app is ready.
 */
export function keepOffline(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}

/** Puts every page into Chromium's sandbox. Only possible before the app is ready. */
export function sandboxPages(): void {
  // Root can only run without the sandbox, and says so; enabling it would end every page at once.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Lets no window do more than show our own pages, whatever gets into them. */
export function hardenWindows(): void {
  app.on('web-contents-created', (_, contents) => stayOnPage(contents));
  refuseRequests(session.defaultSession);
}

function stayOnPage(contents: WebContents): void {
  // The page may load itself again, as it offers to after a fault.
  const stay = (event: Event<{ readonly url: string }>): void => {
    if (event.url !== START_PAGE) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function refuseRequests(ours: Session): void {
  ours.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
  // The checker would fetch its dictionaries, switched off too, unless it has no language.
  ours.setSpellCheckerLanguages([]);
  ours.setSpellCheckerEnabled(false);
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];
  ours.webRequest.onBeforeRequest({ urls }, (_, answer) => answer({ cancel: true }));
}
