// What the demo page is served with: its files and a content security policy as strict as a bank's.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const widget = fileURLToPath(new URL('../packages/widget/', import.meta.url));
const demo = [join(widget, 'demo'), join(widget, 'dist')];

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; " +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Whether the widget has been built, so that the page has something to show. */
export const isBuilt = (): boolean => existsSync(join(widget, 'dist/ec-tco-calculator.min.js'));

/** The site shows frames of its own, and lends its files to pages elsewhere. */
const siteHeaders = {
  ...headers,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; frame-src 'self'; " +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
  'Access-Control-Allow-Origin': '*',
};

/** The file behind an address, in the first folder that has it. */
function find(url: string, folders: readonly string[]): string | undefined {
  let path: string;
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  if (path.endsWith('/') || path.endsWith('\\')) path += 'index.html';
  return folders
    .map((folder) => join(folder, path))
    .find((file) => extname(file) in types && statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Serves the demo page, or another folder, once it is told where to listen. */
export function demoServer(folders: readonly string[] = demo, kind: 'demo' | 'site' = 'demo'): Server {
  const sent = kind === 'site' ? siteHeaders : headers;
  return createServer((request, response) => {
    const isAsked = request.method === 'GET' || request.method === 'HEAD';
    const file = isAsked ? find(request.url ?? '/', folders) : undefined;
    if (file === undefined) {
      response.writeHead(404, { ...sent, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    response.writeHead(200, { ...sent, 'Content-Type': types[extname(file)] });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
}
