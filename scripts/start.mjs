// npm start: builds all packages, then serves the demo page under a content security policy as strict as a bank's.
import { spawnSync } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = [join(root, 'packages/widget/demo'), join(root, 'packages/widget/dist')];
const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? '127.0.0.1';

const types = {
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

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);

/** The file behind an address: the demo folder first, then the built widget. */
function find(url) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  if (path.endsWith('/')) path += 'index.html';
  return folders
    .map((folder) => join(folder, path))
    .find((file) => extname(file) in types && statSync(file, { throwIfNoEntry: false })?.isFile());
}

const server = createServer((request, response) => {
  const file = request.method === 'GET' || request.method === 'HEAD' ? find(request.url ?? '/') : undefined;
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
});
server.on('error', (error) => {
  console.error(`Cannot serve on port ${port}: ${error.message}. Choose another one: PORT=4200 npm start`);
  process.exit(1);
});
server.listen(port, host, () => console.log(`The demo page is at http://localhost:${port} (Ctrl+C to stop)`));
