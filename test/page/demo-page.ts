import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { demoServer, isBuilt } from '../../scripts/demo-server.ts';
import { CHROMIUM_ARGS, chromiumPath, useJapaneseFont } from '../support/browser.ts';

/** The demo page, served as `npm start` serves it, in a real browser. */
export interface Demo {
  readonly address: string;
  readonly browser: Browser;
  /** The page in a context of its own, with its calculator ready. */
  open(options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  close(): Promise<void>;
}

export async function openDemo(): Promise<Demo> {
  if (!isBuilt()) throw new Error('The demo page needs the built widget: run `npm run build` first.');
  useJapaneseFont();
  const server = demoServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
  return {
    address,
    browser,
    async open(options = {}, prepare) {
      const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', ...options });
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(address);
      await page.locator('ec-tco-calculator ec-tco-start').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Loads a sample shop, in a language, and waits until everything is drawn. */
export async function load(page: Page, persona: string, language: 'ja' | 'en'): Promise<void> {
  await page.evaluate(
    ([id, lang]) => {
      document.documentElement.lang = lang;
      const calculator = document.querySelector('ec-tco-calculator');
      if (calculator) calculator.persona = id;
    },
    [persona, language] as const,
  );
  await settled(page);
}

/** Shows a view; at a desk the input stands beside all others. */
export async function show(page: Page, view: 'answer' | 'input' | 'compare' | 'guide' | 'take'): Promise<void> {
  const tab = page.locator(`#tab-${view}`);
  if ((await tab.count()) > 0) await tab.click();
  await page.locator(`#panel-${view}`).waitFor();
}

/** Shows what is in a section of the input. */
export async function unfold(page: Page, section: string): Promise<void> {
  await show(page, 'input');
  const fold = page.locator(`ec-tco-${section} #fold`);
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  await page.locator(`ec-tco-${section} #fold[aria-expanded=true]`).waitFor();
  await page.evaluate(() => document.querySelector('ec-tco-calculator')?.updateComplete);
}

/** Waits for the analysis and for what is drawn only when nothing else is to be done. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const results = document.querySelector('ec-tco-calculator')?.shadowRoot?.querySelector('ec-tco-results');
    return results?.computation?.analysis !== undefined;
  });
  await page.evaluate(async () => {
    const calculator = document.querySelector('ec-tco-calculator');
    await calculator?.shadowRoot?.querySelector('ec-tco-results')?.catchUp();
    await calculator?.updateComplete;
  });
}

/** The sheet as the calculator's print button brings it to paper. */
export async function printed(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('ec-tco-toolbar [data-tool=print]').click();
  await page.locator('ec-tco-calculator[data-ec-tco-print]').waitFor();
  return page.pdf({ preferCSSPageSize: true });
}
