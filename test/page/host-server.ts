import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath, useJapaneseFont } from '../support/browser.ts';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const FILE = 'ec-tco-calculator.min.js';

/** What the demo page is served with. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** A page of somebody else, with the header it is served with. */
export interface HostPage {
  readonly body: string;
  readonly head?: string;
  readonly css?: string;
  readonly script?: string;
  readonly policy?: string;
  /** Attributes of the root. */
  readonly root?: string;
  /** Without the element's own script, for pages that load it in their own way. */
  readonly bare?: boolean;
  /** What is not delivered, as where the connection is lost. */
  readonly refused?: RegExp;
}

export interface Hosts {
  readonly origin: string;
  /** Opens a page and collects what the browser complained of. */
  open(page: HostPage, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

/** Serves pages of other people around the built element, each under its own policy. */
export async function openHosts(): Promise<Hosts> {
  useJapaneseFont();
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [, name = '', file = ''] = path.split('/');
    const page = pages.get(name);
    if (!page) {
      const type = path.endsWith('.css')
        ? 'text/css'
        : path.endsWith('.js')
          ? 'text/javascript'
          : 'text/html; charset=utf-8';
      const found = existsSync(DIST + path.slice(1)) && path.length > 1;
      response.writeHead(found ? 200 : 404, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
      response.end(found ? readFileSync(DIST + path.slice(1)) : '');
      return;
    }
    if (file === 'page.css') response.writeHead(200, { 'Content-Type': 'text/css' }).end(page.css ?? '');
    else if (file === 'page.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(page.script ?? '');
    else {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': page.policy ?? STRICT,
      });
      response.end(
        `<!doctype html><html ${page.root ?? 'lang="ja"'}><head><meta charset="utf-8">` +
          `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>page</title>${page.head ?? ''}` +
          `<link rel="stylesheet" href="/${name}/page.css"><script src="/${name}/page.js"></script>` +
          `${page.bare ? '' : `<script type="module" src="/${FILE}"></script>`}</head><body>${page.body}</body></html>`,
      );
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
  let count = 0;
  return {
    origin,
    async open(host, options = {}) {
      count += 1;
      const name = `p${count}`;
      pages.set(name, host);
      const context = await browser.newContext({ locale: 'ja-JP', ...options });
      const page = await context.newPage();
      if (host.refused) await page.route(host.refused, (route) => route.abort());
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (said) => {
        if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      await page.goto(`${origin}/${name}/`);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
