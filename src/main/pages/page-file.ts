import { extname, join } from 'node:path';
import { isPlainName } from '../plain-name';

/** Where the window's own pages live; nothing else is ever loaded into it. */
export const PAGE_SCHEME = 'app';
const PAGE_HOST = 'arolwg';
export const START_PAGE = `${PAGE_SCHEME}://${PAGE_HOST}/index.html`;

export interface PageFile {
  readonly path: string;
  readonly mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Whether `address` is of one of the window's own pages. */
export function isOwnPage(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === `${PAGE_SCHEME}:` && url.host === PAGE_HOST;
}

/**
 * The file in the folder `root` that an address names, or undefined where it names none. Each step
 * of the path must be a plain file name, so that no spelling of `..`, of a drive or of a separator
 * leads out of the folder.
 */
export function pageFile(address: string, root: string): PageFile | undefined {
  const url = parsed(address);
  if (!url || !isOwnPage(address)) return undefined;
  const steps = url.pathname.split('/').slice(1);
  const mediaType = MEDIA_TYPES[extname(steps.at(-1) ?? '')];
  if (mediaType === undefined || !steps.every(isPlainName)) return undefined;
  return { path: join(root, ...steps), mediaType };
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
