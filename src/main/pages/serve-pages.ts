import { protocol } from 'electron';
import { PAGE_SCHEME } from './page-file';
import { pageResponse } from './page-response';

/** Makes `app://` a scheme with an origin of its own; only possible before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the files of the folder `root` as `app://arolwg/…`. */
export function servePages(root: string): void {
  protocol.handle(PAGE_SCHEME, (request) => pageResponse(request, root));
}
