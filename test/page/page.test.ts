import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, load, openDemo, printed, settled } from './demo-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['ja', 'en'] as const;
const LOOKS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
] as const;

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo?.close());

async function violations(page: Page): Promise<string[]> {
  // Run by the debugger, which the page's policy does not concern.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

it('asks for its own files only, breaks no rule of the page, stores nothing', async () => {
  const requests: string[] = [];
  const complaints: string[] = [];
  const page = await demo.open({ viewport: { width: 1280, height: 900 } }, async (fresh) => {
    fresh.on('request', (request) => requests.push(request.url()));
    fresh.on('pageerror', (error) => complaints.push(error.message));
    fresh.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
    });
    await fresh.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
  });
  await page.locator('ec-tco-start input').last().fill('300万');
  await page.locator('ec-tco-start button.primary').click();
  await settled(page);
  await page.locator('ec-tco-business ec-tco-number-field input').first().fill('1.5億');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.keyboard.press('Escape');
  await settled(page);
  const stored = await page.evaluate(() => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    document.documentElement.lang,
  ]);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  await page.context().close();
  expect(complaints).toEqual([]);
  expect(stored).toEqual(['', 0, 0, 'en']);
  expect(databases).toBe(0);
  const own = ['', 'demo.css', 'demo.js', 'ec-tco-calculator.min.js', 'favicon.ico'].map((path) => demo.address + path);
  expect([...new Set(requests)].filter((url) => !own.includes(url) && !url.startsWith('blob:'))).toEqual([]);
}, 30_000);

describe.each(LOOKS)('axe finds nothing in $name', ({ options }) => {
  it.each(LANGUAGES)(
    'in %s, at the start and with a shop loaded',
    async (language) => {
      const page = await demo.open({ viewport: { width: 1280, height: 900 }, ...options });
      await page.evaluate((lang) => {
        document.documentElement.lang = lang;
      }, language);
      const start = await violations(page);
      await load(page, 'cosmetics-operating', language);
      const loaded = await violations(page);
      await page.context().close();
      expect({ start, loaded }).toEqual({ start: [], loaded: [] });
    },
    30_000,
  );
});

describe('prints', () => {
  it.each(['cosmetics-operating', 'apparel-chain'])(
    '%s on two or three pages',
    async (persona) => {
      const page = await demo.open();
      await load(page, persona, 'ja');
      const pdf = await printed(page);
      await page.context().close();
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect([2, 3]).toContain(pages);
    },
    30_000,
  );
});
