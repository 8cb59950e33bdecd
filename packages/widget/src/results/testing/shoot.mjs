// Looks at the results in a real browser: `node …/shoot.mjs [out]` makes pictures of stories' states and the print PDFs.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { CHROMIUM_ARGS, chromiumPath, useJapaneseFont } from '../../../../../test/support/browser.ts';

const out = process.argv[2] ?? join(tmpdir(), 'results-shots');
mkdirSync(out, { recursive: true });
useJapaneseFont();
const root = new URL('../../../../../', import.meta.url).pathname;
const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { tsconfigPaths: true, dedupe: ['lit'] },
  server: { port: 0 },
});
await server.listen();
const base = `http://localhost:${server.httpServer.address().port}/packages/widget/src/results/testing/page.html`;
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
const only = process.argv[3] ?? '';
const shots = [
  ['p3-360', 'state=persona3', { width: 360, height: 740 }, {}],
  ['p3-768', 'state=persona3', { width: 768, height: 900 }, {}],
  ['p6-1280', 'state=persona6', { width: 1280, height: 900 }, {}],
  ['p6-1280-dark-en', 'state=persona6&lang=en&theme=dark', { width: 1280, height: 900 }, { colorScheme: 'dark' }],
  ['p3-360-dark', 'state=persona3&theme=dark', { width: 360, height: 740 }, { colorScheme: 'dark' }],
  ['p3-768-forced', 'state=persona3', { width: 768, height: 900 }, { forcedColors: 'active' }],
  ['allout-360', 'state=allRuledOut', { width: 360, height: 740 }, {}],
  ['unpriced-768', 'state=unpriced', { width: 768, height: 900 }, {}],
  ['pending-768', 'state=persona6&pending=1', { width: 768, height: 900 }, {}],
  ['long-320', 'state=longNames&lang=en', { width: 320, height: 740 }, {}],
  ['huge-360', 'state=huge', { width: 360, height: 740 }, {}],
  ['explain-360', 'state=persona3&explain=options/keep/totalWithIncident', { width: 360, height: 740 }, {}],
  ['explain-768', 'state=persona3&explain=draft.security.floor.monthly', { width: 768, height: 900 }, {}],
];
for (const [name, query, viewport, context] of shots) {
  if (!name.includes(only)) continue;
  const page = await browser.newPage({ viewport, locale: 'ja-JP', ...context });
  page.on('pageerror', (error) => console.log(name, error.message));
  await page.goto(`${base}?${query}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes');
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: !query.includes('explain') });
  await page.close();
}
for (const [name, query] of [
  ['print-p3', 'state=persona3'],
  ['print-p6', 'state=persona6'],
  ['print-p6-en', 'state=persona6&lang=en'],
]) {
  if (!name.includes(only)) continue;
  const page = await browser.newPage({ locale: 'ja-JP' });
  page.on('pageerror', (error) => console.log(name, error.message));
  await page.goto(`${base}?${query}&print=1`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes');
  await page.waitForTimeout(600);
  const pdf = await page.pdf({ path: `${out}/${name}.pdf`, preferCSSPageSize: true });
  console.log(name, 'pages:', (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length);
  await page.close();
}
await browser.close();
await server.close();
