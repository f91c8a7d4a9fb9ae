import { readFile } from 'node:fs/promises';
import { pageFile } from './page-file';

/** What a page may load and do: its own scripts, styles, fonts and pictures, nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // The build writes small pictures of style sheets into them as data.
  "img-src 'self' data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text never becomes markup or a script but where ProseMirror reads what was pasted, in a document
  // of its own that runs nothing.
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard',
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // A file of the app may change under the same name when the app is updated.
  'Cache-Control': 'no-cache',
};

/** Answers a request for one of the window's own pages from the files in the folder `root`. */
export async function pageResponse(
  { method, url }: { readonly method: string; readonly url: string },
  root: string,
): Promise<Response> {
  const file = method === 'GET' ? pageFile(url, root) : undefined;
  if (!file) return notFound();
  try {
    const body = await readFile(file.path);
    return new Response(body, { headers: { ...HEADERS, 'Content-Type': file.mediaType } });
  } catch {
    return notFound();
  }
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: HEADERS });
}
