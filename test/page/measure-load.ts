// What an owner waits for on a phone: slow 4G, a slow processor, nothing in the cache.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath, useJapaneseFont } from '../support/browser.ts';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));

/** 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWED = 4;
/** How fast a thumb types: a number of three signs is there after half a second. */
const KEY_MS = 150;

export interface Load {
  /** Milliseconds from the navigation until the question can be filled in. */
  readonly usable: number;
  /** Milliseconds from the press on the button, after typing, until the answer is painted. */
  readonly answered: number;
  /** Bytes sent until then, compressed. */
  readonly bytes: number;
  /** Cumulative layout shift until the question stands. */
  readonly shift: number;
}

export interface Phone {
  measure(script: string): Promise<Load>;
  close(): Promise<void>;
}

/** A server that compresses, as every host does, and a phone in front of it. */
export async function openPhone(): Promise<Phone> {
  useJapaneseFont();
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const page = pathname === '/';
    if (!page && !existsSync(DIST + pathname.slice(1))) return void response.writeHead(404).end();
    const body = page
      ? Buffer.from(pageWith(searchParams.get('script') ?? ''))
      : readFileSync(DIST + pathname.slice(1));
    const known = packed.get(request.url ?? '') ?? gzipSync(body, { level: 9 });
    packed.set(request.url ?? '', known);
    response.writeHead(200, {
      'Content-Type': page ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Content-Length': known.length,
    });
    response.end(known);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
  return {
    measure: (script) => measure(browser, `${origin}/?script=${encodeURIComponent(script)}`),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page as docs/embedding shows it: the tag with a text in it, and a height kept for it. */
const pageWith = (script: string) => `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>page</title>
<style>ec-tco-calculator:not(:defined) { display: block; min-height: 40rem; }</style>
<script type="module" src="${script}"></script></head>
<body><h1>ネットショップの費用</h1><ec-tco-calculator><p>計算するには、JavaScriptを有効にしてください。</p></ec-tco-calculator>
<p>この下は、ページのほかの文です。</p></body></html>`;

async function measure(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 360, height: 740 }, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'usable' in window.ecTcoTimes, undefined, { polling: 20, timeout: 60_000 });
    const input = page.locator('ec-tco-start input').last();
    await input.focus();
    await page.waitForTimeout(KEY_MS);
    await input.pressSequentially('300', { delay: KEY_MS });
    await input.pressSequentially('万', { delay: KEY_MS });
    await page.evaluate(() => {
      window.ecTcoTimes.pressed = performance.now();
    });
    await input.press('Enter');
    await page.waitForFunction(() => 'answered' in window.ecTcoTimes, undefined, { polling: 20, timeout: 60_000 });
    const { usable = 0, pressed = 0, answered = 0, shift = 0 } = await page.evaluate(() => window.ecTcoTimes);
    return { usable, answered: answered - pressed, bytes, shift };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    ecTcoTimes: { usable?: number; pressed?: number; answered?: number; shift?: number };
  }
}

/** In the page, before all else: looks at each frame for what is there, and adds up what moved. */
function watch(): void {
  const times: Window['ecTcoTimes'] = { shift: 0 };
  window.ecTcoTimes = times;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0, hadRecentInput = false } = entry as { value?: number; hadRecentInput?: boolean };
      if (!hadRecentInput && times.usable === undefined) times.shift = (times.shift ?? 0) + value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const deep = (root: ParentNode, ...path: readonly string[]): Element | null => {
    let at: ParentNode = root;
    for (const name of path) {
      const found: Element | null = (at instanceof Element ? (at.shadowRoot ?? at) : at).querySelector(name);
      if (!found) return null;
      at = found;
    }
    return at as Element;
  };
  const within = (...path: readonly string[]) =>
    deep(document, 'ec-tco-calculator', ...path) ?? deep(document, 'ec-tco-calculator', 'ec-tco-desk', ...path);
  const look = () => {
    const field = within('ec-tco-start', 'ec-tco-number-field', 'input');
    if (times.usable === undefined && field && field.getBoundingClientRect().height > 0) {
      // Once it is painted.
      requestAnimationFrame(() => setTimeout(() => (times.usable ??= performance.now())));
    }
    const headline = within('ec-tco-answer', '#headline');
    if (headline?.textContent && headline.getBoundingClientRect().height > 0) {
      requestAnimationFrame(() => setTimeout(() => (times.answered ??= performance.now())));
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
